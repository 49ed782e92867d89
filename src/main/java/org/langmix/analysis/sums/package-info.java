/** Sums up the counts of files to the tallies of revisions and subsystems. */
package org.langmix.analysis.sums;
