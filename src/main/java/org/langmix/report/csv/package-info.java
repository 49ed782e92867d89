/**
 * The CSV files of a report: RFC 4180, UTF-8, decimal points, ISO dates. Columns never change their
 * order.
 */
package org.langmix.report.csv;
