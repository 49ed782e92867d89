/**
 * From an object's id to its bytes: packs and their indexes, deltas, loose objects, checks by
 * checksum and id. {@code BatchReader} reads many, {@code SingleReader} one. Uses failure, inflate.
 */
package org.langmix.git.object;
