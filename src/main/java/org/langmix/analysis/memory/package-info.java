/**
 * The sums of earlier runs. They are kept in the store, under keys made of all that they depend on.
 */
package org.langmix.analysis.memory;
