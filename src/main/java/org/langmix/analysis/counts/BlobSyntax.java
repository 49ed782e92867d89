package org.langmix.analysis.counts;

import org.langmix.count.Syntax;

/**
 * A blob and the syntax in which to lex it.
 *
 * @param blob the number of the blob
 */
public record BlobSyntax(int blob, Syntax syntax) {}
