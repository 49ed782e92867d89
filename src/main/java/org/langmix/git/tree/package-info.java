/**
 * Reads trees, and remembers every directory, so that a tree costs what differs from those before
 * it; {@link org.langmix.git.tree.Trees} is the door. Uses object, failure.
 */
package org.langmix.git.tree;
