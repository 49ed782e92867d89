package org.langmix.git.log;

/**
 * Who made a commit and when.
 *
 * @param name as the commit has it; may be empty
 * @param mail the e-mail address as the commit has it; may be empty
 * @param seconds since 1970; 0 if the commit has no date that can be read
 */
public record Ident(String name, String mail, long seconds) {}
