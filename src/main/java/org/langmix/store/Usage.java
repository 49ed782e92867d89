package org.langmix.store;

/**
 * What a run had of its store. A blob counts once for each syntax that it is counted in.
 *
 * @param used whether there was a store that could be used, at least at first
 * @param results how many results came out of it that were worked out from counts
 * @param known how many counts came out of it
 * @param added how many counts were put into it
 */
public record Usage(boolean used, long results, long known, long added) {}
