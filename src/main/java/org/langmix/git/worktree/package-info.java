/** Work trees: what git ignores in them. */
package org.langmix.git.worktree;
