/** Reads and counts every distinct blob once, and finds the paths of the blobs. */
package org.langmix.analysis.counts;
