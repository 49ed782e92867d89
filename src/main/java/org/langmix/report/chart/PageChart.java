package org.langmix.report.chart;

/**
 * A chart to be put into a page of HTML.
 *
 * @param name that of its file, without the extension; fit for an id
 * @param title what it says
 * @param description what is to be seen, in words and figures
 * @param isPair whether it is of one job done in both languages, to be shown beside the like
 * @param wide an {@code svg} element for large screens; its width is 16 parts to 9
 * @param narrow an {@code svg} element for telephones
 */
public record PageChart(
    String name, String title, String description, boolean isPair, String wide, String narrow) {}
