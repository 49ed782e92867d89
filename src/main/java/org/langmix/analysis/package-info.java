/**
 * From a repository to a {@link org.langmix.history.History}: which revisions, which blobs, their
 * counts, and the sums for every revision and subsystem.
 */
package org.langmix.analysis;
