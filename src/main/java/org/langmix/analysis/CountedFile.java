package org.langmix.analysis;

import org.langmix.count.Language;
import org.langmix.count.LineCounts;

/**
 * The counts of a file.
 *
 * @param path relative to the top of the tree, as far as one is known
 * @param blob the id that git gives the content, in hexadecimal
 */
public record CountedFile(String path, Language language, String blob, LineCounts counts) {}
