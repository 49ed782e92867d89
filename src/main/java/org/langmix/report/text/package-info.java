/** Tables and names as texts, for a terminal, for Markdown and for programs. */
package org.langmix.report.text;
