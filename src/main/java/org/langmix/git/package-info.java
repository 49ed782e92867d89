/**
 * Reads a git repository; {@link org.langmix.git.GitRepository} is the door. The only package that
 * knows JGit. It gives plain values, never writes to a repository, and runs nothing that one holds.
 *
 * <p>Its rooms, each of which may use only those named behind it:
 *
 * <ul>
 *   <li>{@link org.langmix.git.failure}: why something cannot be read (nothing)
 *   <li>{@link org.langmix.git.inflate}: deflate streams (nothing)
 *   <li>{@link org.langmix.git.object}: from an id to bytes (failure, inflate)
 *   <li>{@link org.langmix.git.tree}: trees with memory (object, failure)
 *   <li>{@link org.langmix.git.ref}: from names to commits (failure)
 *   <li>{@link org.langmix.git.fetch}: what is missing, by the user's git (object, failure)
 * </ul>
 */
package org.langmix.git;
