package org.langmix.history;

import java.util.Optional;

/**
 * A module of the {@code kernel} crate that has files of its own, at most two deep.
 *
 * @param name as {@code kernel::net::phy}
 * @param path the file that declares its items; empty if the tree has no such file
 * @param tally its files and those of the modules in it; so those of {@code kernel::net::phy} are
 *     among those of {@code kernel::net}; empty if one of them could not be read
 */
public record KernelAbstraction(String name, String path, Optional<Tally> tally) {}
