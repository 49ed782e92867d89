package org.langmix.count;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A language that is counted; told by the last extension of a file's name, case included. */
public enum Language {
  RUST("Rust", "rs"),
  C("C", "c"),
  C_HEADER("C Header", "h"),
  ASSEMBLY("Assembly", "S");

  private static final Map<String, Language> BY_EXTENSION =
      Arrays.stream(values())
          .collect(Collectors.toUnmodifiableMap(l -> l.extension, Function.identity()));

  private final String displayName;
  private final String extension;

  Language(String displayName, String extension) {
    this.displayName = displayName;
    this.extension = extension;
  }

  /**
   * The name as it stands in reports: {@code Rust}, {@code C}, {@code C Header}, {@code Assembly}.
   */
  public String displayName() {
    return displayName;
  }

  /** Whether charts and shares count this language as C: the C sources and their headers. */
  public boolean isC() {
    return this == C || this == C_HEADER;
  }

  /** The extensions of all languages, without the dot. */
  public static Set<String> extensions() {
    return BY_EXTENSION.keySet();
  }

  /**
   * The language of a file.
   *
   * @param name the file's name or path
   * @return empty if files of that name are not counted
   */
  public static Optional<Language> ofFile(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0
        ? Optional.empty()
        : Optional.ofNullable(BY_EXTENSION.get(name.substring(dot + 1)));
  }
}
