/** How charts look: fonts, colours, ticks, wrapped texts, whether this Java can draw at all. */
package org.langmix.report.chart.style;
