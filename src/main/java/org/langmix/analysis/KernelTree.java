package org.langmix.analysis;

import org.langmix.git.GitRepository;

/**
 * A clone to measure.
 *
 * @param name what to call it beside others; empty if it is the only one
 */
public record KernelTree(String name, GitRepository repository) {}
