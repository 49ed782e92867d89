/**
 * Draws charts as SVG and PNG. There is one class per kind of chart. The entry point is {@link
 * org.langmix.report.chart.ChartFormat}. No other package uses JFreeChart.
 *
 * <p>Its subpackages. Each may use only the subpackages named in parentheses:
 *
 * <ul>
 *   <li>{@link org.langmix.report.chart.png}: PNG files (none)
 *   <li>{@link org.langmix.report.chart.milestone}: the milestones to mark in charts (none)
 *   <li>{@link org.langmix.report.chart.style}: how charts look (none)
 *   <li>{@link org.langmix.report.chart.sheet}: what all charts share (style, milestone)
 *   <li>{@link org.langmix.report.chart.plot}: the parts of charts (sheet, style, milestone)
 * </ul>
 */
package org.langmix.report.chart;
