/**
 * Reads a git repository: tags, trees, blobs. The only package that knows JGit; what it returns are
 * plain values. It never writes to a repository and runs nothing that one holds.
 */
package org.langmix.git;
