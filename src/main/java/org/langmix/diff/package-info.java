/**
 * How many lines differ between two files: bytes in, numbers out. {@link
 * org.langmix.diff.LineHashes} stands for the lines of a file, {@link
 * org.langmix.diff.VersionHasher} makes them, {@link org.langmix.diff.LineComparison} compares two
 * of them, and {@link org.langmix.diff.ChangedLines} is the result.
 *
 * <p>The numbers rest on the length of the longest common subsequence of two sequences of lines.
 * That length is always exact. Several algorithms compute it; which of them is the fastest depends
 * on the files, and only the time depends on which one runs.
 */
package org.langmix.diff;
