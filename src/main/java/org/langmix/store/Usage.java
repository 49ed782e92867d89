package org.langmix.store;

/**
 * What a run had of its store. A blob counts once for each syntax that it is counted in.
 *
 * @param used whether there was a store that could be used, at least at first
 * @param known how many counts came out of it
 * @param added how many counts were put into it
 */
public record Usage(boolean used, long known, long added) {}
