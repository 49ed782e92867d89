package org.langmix.demo;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.langmix.git.NewRepository;

/**
 * Creates the demo repository: releases v6.0 to v7.3 with a few dozen files that grow. All content
 * is made up.
 */
public final class DemoRepository {
  private static final LocalDate FIRST_DAY = LocalDate.of(2022, 10, 2);
  private static final int DAYS_A_RELEASE = 64;

  private static final List<String> RELEASES =
      Stream.concat(
              IntStream.rangeClosed(0, 19).mapToObj(minor -> "v6." + minor),
              IntStream.rangeClosed(0, 3).mapToObj(minor -> "v7." + minor))
          .toList();

  private DemoRepository() {}

  /**
   * Creates a bare repository in a directory that does not exist yet.
   *
   * @throws CancellationException if the thread is interrupted
   */
  public static void create(Path directory) {
    List<DemoFile> files = DemoFile.all(RELEASES);
    try (NewRepository repository = NewRepository.create(directory)) {
      repository.file("MAINTAINERS", "").file("Makefile", ""); // without them it is no kernel
      LocalDate day = FIRST_DAY;
      for (int release = 0; release < RELEASES.size(); release++) {
        if (Thread.interrupted()) {
          throw new CancellationException();
        }
        addFiles(repository, files, release);
        repository.file("scripts/min-tool-version.sh", Sources.minimumTools(release));
        repository.commit(day).tag(RELEASES.get(release));
        day = day.plusDays(DAYS_A_RELEASE);
      }
    }
  }

  private static void addFiles(NewRepository repository, List<DemoFile> files, int release) {
    for (DemoFile file : files) {
      if (file.isIn(release)) {
        repository.file(file.path(), Sources.of(file.path(), file.functions(release)));
      } else {
        repository.without(file.path());
      }
    }
  }
}
