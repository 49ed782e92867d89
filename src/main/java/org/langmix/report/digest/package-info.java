/** Figures derived from a history. The page, the summary and the terminal show the same ones. */
package org.langmix.report.digest;
