package org.langmix.analysis.files;

import java.util.function.Supplier;
import org.langmix.count.Language;
import org.langmix.count.line.LineCounts;

/**
 * The counts of a file.
 *
 * @param path relative to the top of the tree, if that is known
 * @param ofKernel whether the tree is a kernel
 * @param blob supplies git's id of the content, in hexadecimal; computed only on request
 */
public record CountedFile(
    String path, boolean ofKernel, Language language, Supplier<String> blob, LineCounts counts) {}
