/** What all charts share: the sheet that they are drawn on, its columns, curves and labels. */
package org.langmix.report.chart.sheet;
