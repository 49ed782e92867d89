/**
 * Turns a repository into a {@link org.langmix.history.History}. The entry point is {@link
 * org.langmix.analysis.Analysis}.
 *
 * <p>Its subpackages. Each may use only those in parentheses:
 *
 * <ul>
 *   <li>{@link org.langmix.analysis.selection}: selects the revisions (memory)
 *   <li>{@link org.langmix.analysis.clone}: the clones to read (none)
 *   <li>{@link org.langmix.analysis.counts}: the counts of every blob (clone)
 *   <li>{@link org.langmix.analysis.sums}: the sums of every revision and subsystem (counts)
 *   <li>{@link org.langmix.analysis.terms}: who maintains the Rust code (counts)
 *   <li>{@link org.langmix.analysis.churn}: the lines added and removed between trees (clone,
 *       counts)
 *   <li>{@link org.langmix.analysis.gaps}: the files that could not be read (clone, counts)
 *   <li>{@link org.langmix.analysis.memory}: what earlier runs have worked out (none)
 *   <li>{@link org.langmix.analysis.facts}: what the trees of kernels say of their Rust code
 *       (clone, memory)
 *   <li>{@link org.langmix.analysis.files}: single files (selection, clone, counts)
 * </ul>
 */
package org.langmix.analysis;
