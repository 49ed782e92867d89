package org.langmix.kernel.platform;

import java.util.List;
import org.langmix.kernel.source.Fact;

/**
 * An architecture that Rust code can be built for.
 *
 * @param name its directory in {@code arch/}
 * @param conditions what each of its lines of {@code select HAVE_RUST} asks for; empty texts ask
 *     for nothing
 */
public record Architecture(String name, List<Fact<String>> conditions) {}
