/** Writes images as small PNG files with a palette. Uses no other package. */
package org.langmix.report.chart.png;
