/** Tables and names as text, for a terminal, for Markdown and for programs. */
package org.langmix.report.text;
