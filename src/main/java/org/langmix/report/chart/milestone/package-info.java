/**
 * What is marked in charts: the built-in milestones or the user's, and where they stand. Uses
 * history.
 */
package org.langmix.report.chart.milestone;
