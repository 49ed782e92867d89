/**
 * The counts of every distinct blob, which is read once, and the paths of the blobs. Uses git,
 * store, count, clone, subsystem.
 */
package org.langmix.analysis.counts;
