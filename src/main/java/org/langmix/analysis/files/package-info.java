/**
 * Single files, on disk or in a revision, for the command {@code count}. Uses git, store, count,
 * clone, counts, selection.
 */
package org.langmix.analysis.files;
