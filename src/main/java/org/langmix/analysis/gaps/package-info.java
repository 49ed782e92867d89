/**
 * Finds the files that could not be read, the figures that lack them, and whether they are too
 * many. Uses git, counts, clone, history, subsystem.
 */
package org.langmix.analysis.gaps;
