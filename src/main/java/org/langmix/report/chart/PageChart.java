package org.langmix.report.chart;

/**
 * A chart for an HTML page.
 *
 * @param name the name of the chart's file, without the extension; it can be used as an id
 * @param title the chart's statement
 * @param description what the chart shows, in words and figures
 * @param isPair whether the chart shows one job that is done in both languages; such charts stand
 *     side by side
 * @param wide an {@code svg} element for large screens, with an aspect ratio of 16 to 9
 * @param narrow an {@code svg} element for phones
 */
public record PageChart(
    String name, String title, String description, boolean isPair, String wide, String narrow) {}
