/**
 * Reads a git repository; {@link org.langmix.git.GitRepository} is the entry point. This is the
 * only package that uses JGit. It returns plain values and runs nothing that a repository contains.
 * It never writes to a repository that it reads; only the user's own git does, if it is asked to
 * fetch. {@link org.langmix.git.NewRepository} makes new ones.
 *
 * <p>Its subpackages. Each may use only those in parentheses:
 *
 * <ul>
 *   <li>{@link org.langmix.git.failure}: why something cannot be read (none)
 *   <li>{@link org.langmix.git.file}: files, mapped and regular (failure)
 *   <li>{@link org.langmix.git.inflate}: deflate streams (none)
 *   <li>{@link org.langmix.git.index}: where git says that objects are (file)
 *   <li>{@link org.langmix.git.object}: from an object id to the object's bytes (failure, file,
 *       inflate, index)
 *   <li>{@link org.langmix.git.tree}: trees, with a memory of every directory (object, failure)
 *   <li>{@link org.langmix.git.ref}: from names to commits (failure, file, index)
 *   <li>{@link org.langmix.git.change}: which paths commits change (object, tree, failure)
 *   <li>{@link org.langmix.git.log}: the commits between revisions (change, object, index, failure)
 *   <li>{@link org.langmix.git.fetch}: fetching missing objects with the user's git (object,
 *       failure)
 *   <li>{@link org.langmix.git.worktree}: what git ignores in a work tree (git, failure, file)
 * </ul>
 */
package org.langmix.git;
