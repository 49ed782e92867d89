/**
 * Turns the bytes of files into line counts. There is one lexer for each of C, Rust and assembly,
 * no I/O, and no state between files except for checkpoints. {@link org.langmix.count.Language} is
 * the language of a file, told by its name; {@link org.langmix.count.Syntax} is how the file is
 * lexed; {@link org.langmix.count.line.LineCounts} is the result.
 *
 * <p>Its subpackages. Each may use only those in parentheses:
 *
 * <ul>
 *   <li>{@link org.langmix.count.line}: the classes and counts of lines (none)
 *   <li>{@link org.langmix.count.text}: scanning the bytes of a file (line)
 *   <li>{@link org.langmix.count.checkpoint}: skipping what need not be lexed again (line, text)
 *   <li>{@link org.langmix.count.c}: the C lexer (line, text, checkpoint)
 *   <li>{@link org.langmix.count.rust}: the Rust lexer (line, text)
 *   <li>{@link org.langmix.count.assembly}: the assembly lexer (line, text)
 * </ul>
 */
package org.langmix.count;
