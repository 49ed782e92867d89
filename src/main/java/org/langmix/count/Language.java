package org.langmix.count;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A language that is counted. The last extension of a file's name determines it; case matters. */
public enum Language {
  RUST("Rust", "rs"),
  C("C", "c"),
  C_HEADER("C Header", "h"),
  ASSEMBLY("Assembly", "S");

  private static final Language[] ALL = values();

  private final String displayName;
  private final String extension;

  Language(String displayName, String extension) {
    this.displayName = displayName;
    this.extension = extension;
  }

  /** The name in reports: {@code Rust}, {@code C}, {@code C Header}, {@code Assembly}. */
  public String displayName() {
    return displayName;
  }

  /** Whether charts and shares count this language as C: C sources and C headers. */
  public boolean isC() {
    return this == C || this == C_HEADER;
  }

  /** The extensions of all languages, without the dot. */
  public static Set<String> extensions() {
    return Arrays.stream(values()).map(l -> l.extension).collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The language of a file.
   *
   * @param name the file's name or path
   * @return the language; empty if files with this name are not counted
   */
  public static Optional<Language> ofFile(String name) {
    int start = name.lastIndexOf('.') + 1;
    for (Language language : ALL) {
      boolean fits = name.length() - start == language.extension.length();
      if (start > 0 && fits && name.startsWith(language.extension, start)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }
}
