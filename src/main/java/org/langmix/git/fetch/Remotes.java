package org.langmix.git.fetch;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.lib.Config;

/**
 * The remotes from which a repository's objects can be fetched.
 *
 * @param names the names of the remotes, in the order in which git would ask them
 * @param promise whether the remotes promise to have what the repository leaves out, since it is a
 *     partial clone of theirs (git-clone(1), {@code --filter})
 */
public record Remotes(List<String> names, boolean promise) {
  private static final String REMOTE = "remote";

  /** The remotes that promise to have what is missing, if there are any; else all remotes. */
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
      promising.add(first); // git also asks it last
    }
    return promising.isEmpty() ? new Remotes(all, false) : new Remotes(promising, true);
  }
}
