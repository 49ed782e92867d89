/** Man pages and shell completion, generated from the commands' annotations. */
package org.langmix.cli.manual;
