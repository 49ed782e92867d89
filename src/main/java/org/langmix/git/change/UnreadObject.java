package org.langmix.git.change;

/**
 * A commit or tree that can't be read.
 *
 * @param id its id in hexadecimal
 * @param reason why, in words for people
 */
public record UnreadObject(String id, String reason) {}
