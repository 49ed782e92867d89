package org.langmix.analysis.files;

import java.util.function.Supplier;
import org.langmix.count.Language;
import org.langmix.count.line.LineCounts;

/**
 * The counts of a file.
 *
 * @param path relative to the top of the tree, as far as one is known
 * @param blob tells the id that git gives the content, in hexadecimal; made when it is asked for
 */
public record CountedFile(
    String path, Language language, Supplier<String> blob, LineCounts counts) {}
