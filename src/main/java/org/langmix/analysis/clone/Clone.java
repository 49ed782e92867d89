package org.langmix.analysis.clone;

import org.langmix.git.GitRepository;
import org.langmix.git.fetch.Fetcher;

/**
 * A clone to measure.
 *
 * @param name what to call it beside others; empty if it is the only one
 * @param fetcher gets what the clone lacks
 */
public record Clone(String name, GitRepository repository, Fetcher fetcher) {}
