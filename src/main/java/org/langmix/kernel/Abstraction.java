package org.langmix.kernel;

import java.util.List;
import org.langmix.kernel.source.Fact;

/**
 * A module of the {@code kernel} crate that has files of its own, at most two deep.
 *
 * @param name as {@code kernel::net::phy}
 * @param path the file that declares its items
 * @param files its files and those of the modules in it; so those of {@code kernel::net::phy} are
 *     among those of {@code kernel::net}
 * @param users the names of the modules that import it, samples included
 */
public record Abstraction(String name, String path, List<Fact<String>> files, List<String> users) {}
