package org.langmix.git.fetch;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.lib.Config;

/**
 * Where a repository's objects can be had.
 *
 * @param names of the remotes, in the order in which git would ask them
 * @param promise to have what the repository leaves out, as it is a partial clone of theirs
 *     (git-clone(1), {@code --filter})
 */
public record Remotes(List<String> names, boolean promise) {
  private static final String REMOTE = "remote";

  /** Those that promise to have what is missing, if there are such; else all. */
  public static Remotes of(Config config) {
    List<String> all = List.copyOf(config.getSubsections(REMOTE));
    List<String> promising = new ArrayList<>();
    for (String name : all) {
      if (config.getBoolean(REMOTE, name, "promisor", false)) {
        promising.add(name);
      }
    }
    String first = config.getString("extensions", null, "partialclone");
    if (first != null) {
      promising.remove(first);
      promising.add(first); // git, too, asks it last
    }
    return promising.isEmpty() ? new Remotes(all, false) : new Remotes(promising, true);
  }
}
