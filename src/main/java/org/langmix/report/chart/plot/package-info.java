/** The parts of charts: panels, axes, lines, layers, cells, milestone marks. */
package org.langmix.report.chart.plot;
