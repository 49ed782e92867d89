/** Selects the revisions of a report: tags, samples of a branch, and the limits of both. */
package org.langmix.analysis.selection;
