/** Man pages and shell completion, made of the commands' annotations. Uses option. */
package org.langmix.cli.manual;
