/**
 * Reads an object's bytes by its id: packs and their indexes, deltas, loose objects, checks by
 * checksum and id. {@code BatchReader} reads many objects, {@code SingleReader} reads one.
 */
package org.langmix.git.object;
