/** The comparison of two revisions, as a table for people or for programs. */
package org.langmix.report.compare;
