/**
 * Reads and counts every distinct blob once, and finds the paths of the blobs. Uses git, store,
 * count, clone, subsystem.
 */
package org.langmix.analysis.counts;
