package org.langmix.analysis.counts;

import org.langmix.count.Syntax;

/**
 * A blob, and how it is to be lexed.
 *
 * @param blob its number
 */
public record BlobSyntax(int blob, Syntax syntax) {}
