/**
 * Writes a history down: one class a format, behind {@link org.langmix.report.ReportFormat}, into
 * an {@link org.langmix.report.OutputDirectory} that is replaced as a whole.
 */
package org.langmix.report;
