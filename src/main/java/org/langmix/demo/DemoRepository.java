package org.langmix.demo;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.langmix.git.NewRepository;

/**
 * Creates the demo repository: releases v6.0 to v7.3 with a few dozen files that grow, and the
 * commits between them. All content, and everybody who wrote it, is made up.
 */
public final class DemoRepository {
  private DemoRepository() {}

  /**
   * Creates a bare repository in a directory that does not exist yet.
   *
   * @throws CancellationException if the thread is interrupted
   */
  public static void create(Path directory) {
    try (NewRepository repository = NewRepository.create(directory)) {
      DemoHistory history = new DemoHistory(repository);
      for (int release = 0; release < Releases.count(); release++) {
        if (Thread.interrupted()) {
          throw new CancellationException();
        }
        history.commit(release);
      }
    }
  }
}
