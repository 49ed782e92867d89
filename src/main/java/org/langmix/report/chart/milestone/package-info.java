/**
 * The milestones to mark in charts, built-in or the user's, and their places among the revisions.
 * Uses history.
 */
package org.langmix.report.chart.milestone;
