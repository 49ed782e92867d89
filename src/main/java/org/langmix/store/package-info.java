/**
 * The count store: what was counted, kept on disk between runs.
 *
 * <p>{@link org.langmix.store.CountStore} is what a run works with, {@link
 * org.langmix.store.StoreInspection} what a person asks for. The file is one of H2's MVStore, which
 * brings the lock, the atomic commits and the recovery of a file whose writer was killed. In it lie
 * blocks of some thousand counts, each with a checksum of its own. Not an entry a count: object ids
 * are random, so that each commit would write nearly every page of a tree of them anew. Beside them
 * lies what was worked out from counts, by keys that tell all that it depends on.
 */
package org.langmix.store;
