/**
 * The milestones to mark in charts, built-in or the user's, and their places among the revisions.
 */
package org.langmix.report.chart.milestone;
