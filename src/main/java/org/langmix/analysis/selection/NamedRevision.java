package org.langmix.analysis.selection;

import java.util.List;
import org.langmix.git.GitRepository;
import org.langmix.git.ref.Tag;

/** Finds a revision by any name that git knows. */
public final class NamedRevision {
  private NamedRevision() {}

  /**
   * The commit or tree that a tag, a branch or a commit id resolves to.
   *
   * @throws SelectionException if there is no such revision; the message names the nearest tags
   */
  public static Tag of(GitRepository repository, String name) {
    return repository.revision(name).orElseThrow(() -> unknown(name, repository.tagNames()));
  }

  private static SelectionException unknown(String name, List<String> tags) {
    String nearest = tags.isEmpty() ? "there are no tags" : NearestTags.describe(name, tags);
    return SelectionException.of("there is no revision '%s'; %s".formatted(name, nearest));
  }
}
