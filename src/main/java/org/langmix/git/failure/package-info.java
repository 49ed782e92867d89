/**
 * Why something in a repository cannot be read, in words for people. Also checks that a path is a
 * regular file before the path is opened.
 */
package org.langmix.git.failure;
