package org.langmix.report.chart;

/** A text beside a value of the vertical axis, with the ink of what it names. */
record Label(double value, String text, Ink ink) {}
