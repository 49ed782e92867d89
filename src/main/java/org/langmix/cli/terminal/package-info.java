/**
 * What is at the end of standard output and standard error: colours, progress, words for a shell.
 */
package org.langmix.cli.terminal;
