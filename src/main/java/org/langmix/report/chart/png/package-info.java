/** Writes images as small PNG files with a palette. */
package org.langmix.report.chart.png;
