package org.langmix.analysis.selection;

import org.langmix.history.Revision;

/**
 * A revision that was chosen.
 *
 * @param why the reason in words: the option that names it, or the rule that selects it
 */
public record SelectedRevision(Revision revision, String why) {}
