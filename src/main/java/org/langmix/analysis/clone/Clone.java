package org.langmix.analysis.clone;

import org.langmix.git.GitRepository;
import org.langmix.git.fetch.Fetcher;

/**
 * A clone to measure.
 *
 * @param name the name that tells it from other clones; empty if it is the only one
 * @param fetcher fetches objects that the clone lacks
 */
public record Clone(String name, GitRepository repository, Fetcher fetcher) {}
