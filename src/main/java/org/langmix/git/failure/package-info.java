/** Why something in a repository cannot be read, in words for people. */
package org.langmix.git.failure;
