package org.langmix.report.chart;

/** A chart as the page has it. */
public record PageChart(
    String name, String title, String description, String wide, String narrow) {}
