/** Reads an earlier report back, whoever wrote it, and tells whether another one goes with it. */
package org.langmix.report.previous;
