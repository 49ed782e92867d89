/**
 * Writes a history down: one class a format, behind {@link org.langmix.report.ReportFormat}, into
 * an {@link org.langmix.report.OutputDirectory} that is replaced as a whole.
 *
 * <p>Its rooms, each of which may use only those named behind it, and "report" is this package
 * itself:
 *
 * <ul>
 *   <li>{@link org.langmix.report.digest}: what is worth saying, for page and Markdown (report)
 *   <li>{@link org.langmix.report.csv}: the CSV files (report, digest)
 *   <li>{@link org.langmix.report.text}: tables and names in text (report, csv, digest)
 *   <li>{@link org.langmix.report.previous}: earlier reports, read back (report, csv)
 *   <li>{@link org.langmix.report.compare}: two revisions side by side (csv, text)
 *   <li>{@link org.langmix.report.markdown}: the summary for a CI job (report, digest, text)
 *   <li>{@link org.langmix.report.chart}: the charts (report, digest)
 *   <li>{@link org.langmix.report.html}: the page (report, digest, chart)
 * </ul>
 */
package org.langmix.report;
