/** What was measured: immutable records that the analysis makes and the reports read. */
package org.langmix.history;
