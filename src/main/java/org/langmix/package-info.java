/**
 * Measures the mix of Rust and C in Linux kernel trees over time.
 *
 * <p>The map of the packages; each may use only those named behind it:
 *
 * <ul>
 *   <li>{@link org.langmix.cli}: the command line (analysis, report, demo and what they use)
 *   <li>{@link org.langmix.report}: CSV, charts, digests, provenance, and earlier reports read back
 *       (history, subsystem, diff, count)
 *   <li>{@link org.langmix.analysis}: from a repository to a history (git, diff, store, history,
 *       kernel, organization, subsystem, count)
 *   <li>{@link org.langmix.demo}: a small repository to try things on (git)
 *   <li>{@link org.langmix.history}: records of what was measured (subsystem, diff, count)
 *   <li>{@link org.langmix.kernel}: what a kernel tree says of itself (subsystem, count)
 *   <li>{@link org.langmix.subsystem}: sets of paths (nothing)
 *   <li>{@link org.langmix.organization}: organizations by e-mail domains (nothing)
 *   <li>{@link org.langmix.git}: repositories; the only package that knows JGit, and that runs git,
 *       if asked to (nothing)
 *   <li>{@link org.langmix.diff}: how many lines differ between two files (count)
 *   <li>{@link org.langmix.store}: what was counted, kept between runs; the only package that knows
 *       MVStore (diff, count)
 *   <li>{@link org.langmix.count}: lines of a file (nothing)
 * </ul>
 */
package org.langmix;
