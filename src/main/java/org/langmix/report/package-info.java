/**
 * Writes reports about a history. There is one class per format, and each implements {@link
 * org.langmix.report.ReportFormat}. The files go into an {@link
 * org.langmix.report.OutputDirectory}, which is replaced as a whole.
 *
 * <p>Its subpackages. Each may use only the packages named in parentheses; "report" is this package
 * itself:
 *
 * <ul>
 *   <li>{@link org.langmix.report.digest}: the figures worth showing, for page and Markdown
 *       (report)
 *   <li>{@link org.langmix.report.table}: the tables, whatever format they are written in (report,
 *       digest)
 *   <li>{@link org.langmix.report.csv}: the tables as CSV files (report, table)
 *   <li>{@link org.langmix.report.json}: the tables as a JSON file (report, table, digest)
 *   <li>{@link org.langmix.report.text}: tables and names in plain text (report, csv, json, digest)
 *   <li>{@link org.langmix.report.previous}: reading earlier reports (report, csv)
 *   <li>{@link org.langmix.report.compare}: two revisions side by side (report, table, csv, text)
 *   <li>{@link org.langmix.report.markdown}: the summary for a CI job (report, digest, text)
 *   <li>{@link org.langmix.report.chart}: the charts (report, digest)
 *   <li>{@link org.langmix.report.html}: the HTML page (report, digest, chart)
 * </ul>
 */
package org.langmix.report;
