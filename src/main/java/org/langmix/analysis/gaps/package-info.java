/**
 * Finds the files that could not be read, the figures that lack them, and whether they are too
 * many.
 */
package org.langmix.analysis.gaps;
