/**
 * The count store keeps counts on disk between runs.
 *
 * <p>A run works with {@link org.langmix.store.CountStore}. The user inspects a store by {@link
 * org.langmix.store.StoreInspection}. The file is an MVStore file of H2. MVStore provides the lock,
 * atomic commits and the recovery of a file whose writer was killed. The file holds blocks of up to
 * a few thousand counts, each block with its own checksum, and such blocks of the changed lines of
 * pairs of blobs. There is no map entry per count: object ids are random, so each commit would
 * rewrite nearly every page of such a map's tree. The file also holds results that were derived
 * from counts. The key of a result names everything that the result depends on.
 */
package org.langmix.store;
