package org.langmix.demo;

import java.nio.file.Path;
import org.langmix.git.NewRepository;

public final class DemoRepository {
  private DemoRepository() {}

  public static void create(Path directory) {
    NewRepository.create(directory).close();
  }
}
