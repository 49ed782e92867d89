package org.langmix.analysis.selection;

import org.langmix.history.Revision;

/**
 * A revision that was chosen.
 *
 * @param why in words for people: the option that names it, or the rule that it was found by
 */
public record SelectedRevision(Revision revision, String why) {}
