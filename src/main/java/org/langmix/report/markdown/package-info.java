/** A summary in Markdown, short enough for the job summary of a CI system. */
package org.langmix.report.markdown;
