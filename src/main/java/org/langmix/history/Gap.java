package org.langmix.history;

/**
 * A file that should have been counted and could not be.
 *
 * @param revision holds it
 * @param path the file's path
 * @param object the blob's id in hexadecimal
 * @param reason why it could not be read
 */
public record Gap(Revision revision, String path, String object, String reason) {}
