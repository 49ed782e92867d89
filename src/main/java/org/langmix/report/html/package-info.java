/**
 * The report as one HTML page that needs no other file. It consists of compiled templates that
 * escape their values, a style sheet, and a script that sorts and filters.
 */
package org.langmix.report.html;
