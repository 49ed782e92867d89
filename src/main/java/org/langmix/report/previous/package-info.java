/**
 * Reads an earlier report, which anyone may have written, and tells whether another report can be
 * compared with it.
 */
package org.langmix.report.previous;
