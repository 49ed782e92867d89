package org.langmix.report.chart.sheet;

import org.langmix.report.chart.style.Ink;

/**
 * A text beside a value of the vertical axis, with the ink of what it names.
 *
 * @param place where on the horizontal axis it begins
 */
public record Label(double place, double value, String text, Ink ink) {}
