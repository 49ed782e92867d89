/**
 * How charts look: fonts, colours, ticks and wrapped texts. Also checks whether this Java can draw.
 */
package org.langmix.report.chart.style;
