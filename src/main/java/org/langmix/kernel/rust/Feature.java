package org.langmix.kernel.rust;

import org.langmix.kernel.source.SourceLine;

/**
 * An unstable feature of Rust that a crate turns on.
 *
 * @param conditional whether the attribute stands in {@code cfg_attr}
 */
public record Feature(String name, boolean conditional, SourceLine line) {}
