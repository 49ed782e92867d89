/** The figures that pages, digests and the terminal show alike, derived from a history. */
package org.langmix.report.digest;
