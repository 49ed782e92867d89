/**
 * What all charts share: the sheet that is drawn on, its columns, curves and labels. Uses style,
 * milestone.
 */
package org.langmix.report.chart.sheet;
