/**
 * The command line: one small class per command, and one place that turns failures into messages.
 * The entry point is {@link org.langmix.cli.Main}.
 *
 * <p>Its subpackages. Each may use only those in parentheses:
 *
 * <ul>
 *   <li>{@link org.langmix.cli.terminal}: standard output and standard error (none)
 *   <li>{@link org.langmix.cli.hotspot}: how HotSpot compiles (none)
 *   <li>{@link org.langmix.cli.option}: options that several commands share (terminal)
 *   <li>{@link org.langmix.cli.table}: tables, and where their cells come from (none)
 *   <li>{@link org.langmix.cli.ci}: the command ci (terminal, option)
 *   <li>{@link org.langmix.cli.manual}: man pages and completion (option)
 *   <li>{@link org.langmix.cli.summary}: what a report prints (terminal)
 * </ul>
 */
package org.langmix.cli;
