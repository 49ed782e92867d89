/**
 * Bytes in, line counts out: one lexer a language, no I/O, no state kept between files. {@link
 * org.langmix.count.Language} tells what a file is by its name, {@link org.langmix.count.Syntax}
 * how it is lexed, {@link org.langmix.count.line.LineCounts} what was found.
 *
 * <p>Its rooms, each of which may use only those named behind it:
 *
 * <ul>
 *   <li>{@link org.langmix.count.line}: what is found (none)
 *   <li>{@link org.langmix.count.text}: the bytes of a file (line)
 *   <li>{@link org.langmix.count.checkpoint}: what need not be lexed again (line, text)
 *   <li>{@link org.langmix.count.c}: the lexer of C (line, text, checkpoint)
 *   <li>{@link org.langmix.count.rust}: the lexer of Rust (line, text)
 * </ul>
 */
package org.langmix.count;
