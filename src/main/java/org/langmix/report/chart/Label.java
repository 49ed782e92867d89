package org.langmix.report.chart;

/**
 * A text beside a value of the vertical axis, with the ink of what it names.
 *
 * @param place where on the horizontal axis it begins
 */
record Label(double place, double value, String text, Ink ink) {}
