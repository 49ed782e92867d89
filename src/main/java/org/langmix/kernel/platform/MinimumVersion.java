package org.langmix.kernel.platform;

import java.util.SortedMap;
import org.langmix.kernel.source.Fact;

/**
 * The oldest version of a tool that builds the kernel.
 *
 * @param version as {@code 1.85.0}; empty if the kernel does not say
 * @param byArchitecture the versions of the architectures that need another
 */
public record MinimumVersion(
    Fact<String> version, SortedMap<String, Fact<String>> byArchitecture) {}
