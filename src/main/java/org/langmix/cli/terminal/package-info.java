/** Standard output and standard error: colours, progress bars, and quoting for shells. */
package org.langmix.cli.terminal;
