/** Man pages and shell completion, generated from the commands' annotations. Uses option. */
package org.langmix.cli.manual;
