/**
 * From the options to the revisions that a report uses. Uses tags, samples of a branch, limits:git,
 * history.
 */
package org.langmix.analysis.selection;
