/**
 * Bytes in, line counts out: one lexer a language, no I/O, no state kept between files.
 *
 * <p>{@link org.langmix.count.Language} tells what a file is by its name, {@link
 * org.langmix.count.Syntax} how it is lexed, {@link org.langmix.count.LineCounts} what was found.
 */
package org.langmix.count;
