/**
 * What a kernel tree says of itself: its modules in Rust, the abstractions that they use, the
 * platform that it needs, who maintains it. Texts go in and records come out; nothing is read here
 * that {@link org.langmix.kernel.source.SourceTree} does not give. The entry point is {@link
 * org.langmix.kernel.RustInventory}.
 *
 * <p>Its subpackages. Each may use only those in parentheses:
 *
 * <ul>
 *   <li>{@link org.langmix.kernel.source}: the files, and values with their lines (none)
 *   <li>{@link org.langmix.kernel.rust}: what Rust files declare (source)
 *   <li>{@link org.langmix.kernel.build}: Kbuild and Kconfig (source)
 *   <li>{@link org.langmix.kernel.maintainers}: the sections of MAINTAINERS (none)
 *   <li>{@link org.langmix.kernel.platform}: architectures, tools, features (source, rust, build)
 * </ul>
 */
package org.langmix.kernel;
