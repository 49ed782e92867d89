package org.langmix.git.log;

import java.util.List;
import org.langmix.git.change.ChangedPath;

/**
 * A commit that is no merge.
 *
 * @param id its id in hexadecimal
 * @param fixes the abbreviated ids of the commits that it fixes, as {@link FixesTrailers} finds
 *     them
 * @param changes the paths that it changes against its parent, or against an empty tree if it has
 *     none; sorted as git sorts them
 */
public record LoggedCommit(
    String id, Ident author, Ident committer, List<String> fixes, List<ChangedPath> changes) {}
