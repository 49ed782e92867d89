/**
 * What charts are put together from: panels, axes, lines, layers, cells, milestone marks. Uses
 * sheet, style, milestone.
 */
package org.langmix.report.chart.plot;
