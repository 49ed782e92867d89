package org.langmix.cli.ci;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Where a job can run every month. */
public enum CiService {
  GITHUB,
  GITLAB;

  private static final String REPOSITORY = "@REPOSITORY@";
  private static final String OPTIONS = "@OPTIONS@";

  /**
   * A ready job.
   *
   * @param repository the kernel's address
   * @param options of the report, as a shell takes them, a blank before each
   * @param pages whether the report is put on the web as well
   */
  String job(String repository, String options, boolean pages) {
    String job = resource("") + (pages ? resource("-pages") : "");
    return job.replace(REPOSITORY, repository).replace(OPTIONS, options);
  }

  /** As one types it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  private String resource(String part) {
    String name = this + part + ".yml";
    try (InputStream in = CiService.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
