/**
 * Draws charts, one class a kind of chart, as SVG and PNG; {@link
 * org.langmix.report.chart.ChartFormat} is the door. The only package that knows JFreeChart.
 *
 * <p>Its rooms, each of which may use only those named behind it:
 *
 * <ul>
 *   <li>{@link org.langmix.report.chart.png}: PNG files (none)
 *   <li>{@link org.langmix.report.chart.milestone}: what is marked (none)
 *   <li>{@link org.langmix.report.chart.style}: how charts look (none)
 *   <li>{@link org.langmix.report.chart.sheet}: what all charts share (style, milestone)
 *   <li>{@link org.langmix.report.chart.plot}: what charts are put together from (sheet, style,
 *       milestone)
 * </ul>
 */
package org.langmix.report.chart;
