package org.langmix.git.log;

/**
 * The commits that one commit reaches and another does not, as {@code git log since..until} has
 * them. A commit reaches itself and all its ancestors.
 *
 * @param since the id of the other commit in hexadecimal
 * @param until the id of the one commit in hexadecimal
 */
public record Interval(String since, String until) {}
