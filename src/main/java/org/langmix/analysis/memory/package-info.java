/**
 * The sums of earlier runs, kept in the store by all that they depend on. Uses store, history,
 * subsystem.
 */
package org.langmix.analysis.memory;
