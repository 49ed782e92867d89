/** A digest in Markdown, short enough for the summary of a CI job. */
package org.langmix.report.markdown;
