package org.langmix.kernel.rust;

import java.util.List;
import java.util.Optional;

/**
 * A {@code mod} item of a file.
 *
 * @param line the line of its {@code mod}, from 1
 * @param pathAttribute the path of {@code #[path = "…"]}
 * @param inline whether its body stands in the file
 * @param items the items of an inline body
 */
record ModItem(
    String name, int line, Optional<String> pathAttribute, boolean inline, List<ModItem> items) {}
