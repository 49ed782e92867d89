/** Writes images as PNG files with a colour table, so that they are small. Uses nothing. */
package org.langmix.report.chart.png;
