package org.langmix.kernel.rust;

import java.util.List;
import org.langmix.kernel.source.Fact;

/**
 * What a kernel module says of itself, in {@code module!} or a macro such as {@code
 * module_platform_driver!}. What it does not say is empty.
 *
 * @param macro the name of the macro, without its crate
 * @param authors their names, without addresses
 * @param license as the macro has it: {@code GPL}, {@code Dual MIT/GPL}…
 * @param aliases as user space asks for the module
 * @param firmware the files that it loads
 */
public record ModuleDeclaration(
    Fact<String> macro,
    Fact<String> name,
    Fact<List<String>> authors,
    Fact<String> description,
    Fact<String> license,
    Fact<List<String>> aliases,
    Fact<List<String>> firmware) {}
