/** The command line: one small class a command, one place where a failure becomes a message. */
package org.langmix.cli;
