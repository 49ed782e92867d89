package org.langmix.kernel.build;

import org.langmix.kernel.source.SourceLine;

/**
 * A condition on the kernel's configuration.
 *
 * @param text symbols without {@code CONFIG_}, joined by {@code !}, {@code &&} and {@code ||}
 */
public record Condition(String text, SourceLine line) {}
