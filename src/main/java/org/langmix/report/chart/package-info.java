/**
 * The charts of a report, from one theme, as SVG and PNG and as elements of a page. The only
 * package that knows JFreeChart.
 */
package org.langmix.report.chart;
