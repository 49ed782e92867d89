package org.langmix.report.chart.sheet;

import org.langmix.report.chart.style.Ink;

/**
 * A text at a value of the vertical axis, with the colour of the curve or layer that it names.
 *
 * @param place the position on the horizontal axis at which the label begins
 */
public record Label(double place, double value, String text, Ink ink) {}
