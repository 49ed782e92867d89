/** The results of a measurement: immutable records that the analysis makes and the reports read. */
package org.langmix.history;
