package org.langmix.cli.ci;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The CI services that can run the monthly job. */
public enum CiService {
  GITHUB,
  GITLAB;

  private static final String REPOSITORY = "@REPOSITORY@";
  private static final String OPTIONS = "@OPTIONS@";

  /**
   * A complete job.
   *
   * @param repository the URL of the kernel's repository
   * @param options options of the report, quoted for a shell, with a blank before each
   * @param pages whether the job also publishes the report on the web
   */
  String job(String repository, String options, boolean pages) {
    String job = resource("") + (pages ? resource("-pages") : "");
    return job.replace(REPOSITORY, repository).replace(OPTIONS, options);
  }

  /** The name as typed on the command line. */
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
