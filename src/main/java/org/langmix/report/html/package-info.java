/**
 * The report as one page that needs no other file: compiled, escaping templates, a style sheet and
 * a script that sorts and filters.
 */
package org.langmix.report.html;
