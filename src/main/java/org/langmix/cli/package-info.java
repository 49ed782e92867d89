/**
 * The command line: one small class a command, one place where a failure becomes a message; {@link
 * org.langmix.cli.Main} is the door.
 *
 * <p>Its rooms, each of which may use only those named behind it:
 *
 * <ul>
 *   <li>{@link org.langmix.cli.terminal}: standard output and standard error (none)
 *   <li>{@link org.langmix.cli.hotspot}: how HotSpot compiles (none)
 *   <li>{@link org.langmix.cli.option}: options of several commands (terminal)
 *   <li>{@link org.langmix.cli.ci}: the command ci (terminal, option)
 *   <li>{@link org.langmix.cli.manual}: man pages and completion (option)
 *   <li>{@link org.langmix.cli.summary}: what a report prints (terminal)
 * </ul>
 */
package org.langmix.cli;
