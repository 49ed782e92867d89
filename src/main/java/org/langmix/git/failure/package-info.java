/**
 * Why something in a repository cannot be read, in words for people. Also the check that a path is
 * a regular file before anybody opens it. Uses nothing.
 */
package org.langmix.git.failure;
