/**
 * Reads trees, and remembers every directory, so that a tree costs only what differs from the trees
 * before it; {@link org.langmix.git.tree.Trees} is the entry point.
 */
package org.langmix.git.tree;
