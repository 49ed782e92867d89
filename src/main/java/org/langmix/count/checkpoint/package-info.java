/**
 * Skips the parts of a C file that were copied from another version, if that version was counted
 * before. {@link org.langmix.count.checkpoint.FileVersion} is the entry point. Without this
 * package, a run with an empty cache takes 4 % more user time on ten kernels, and 21 % more on
 * 445,000 blobs in deep delta chains.
 */
package org.langmix.count.checkpoint;
