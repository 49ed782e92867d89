package org.langmix.store;

/**
 * How a run used its store. A blob counts once for each syntax in which it is counted.
 *
 * @param used whether there was a usable store, at least at first
 * @param results the number of results that the run took from the store
 * @param known the number of counts that the run took from the store
 * @param added the number of counts that the run added to the store
 */
public record Usage(boolean used, long results, long known, long added) {}
