/**
 * The counts of every distinct blob, each read once, and the paths that lead to it. Uses git,
 * store, count, clone, subsystem.
 */
package org.langmix.analysis.counts;
