/**
 * The parts of charts: panels, axes, lines, layers, cells, milestone marks. Uses sheet, style and
 * milestone.
 */
package org.langmix.report.chart.plot;
