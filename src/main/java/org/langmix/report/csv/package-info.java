/** The CSV files of a report: RFC 4180, UTF-8, decimal points, ISO dates. */
package org.langmix.report.csv;
