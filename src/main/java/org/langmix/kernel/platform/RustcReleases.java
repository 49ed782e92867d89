package org.langmix.kernel.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which rustc Debian's stable release had on a day, and which one was the newest. Beyond the last
 * day that the program's list is known to be complete for, nothing is known.
 */
public final class RustcReleases {
  private static final String BUILT_IN = "rustc-releases";

  private final LocalDate known;
  private final NavigableMap<LocalDate, DebianRelease> debian = new TreeMap<>();
  private final NavigableMap<LocalDate, String> rustc = new TreeMap<>();

  /**
   * A release of Debian.
   *
   * @param release its number, as {@code 13}
   * @param rustc the version of its rustc, as {@code 1.85}
   */
  public record DebianRelease(String release, String rustc) {}

  private RustcReleases(List<String[]> lines) {
    LocalDate last = LocalDate.MIN;
    for (String[] words : lines) {
      switch (words[0]) {
        case "known" -> last = LocalDate.parse(words[1]);
        case "debian" ->
            debian.put(LocalDate.parse(words[2]), new DebianRelease(words[1], words[3]));
        case "rustc" -> rustc.put(LocalDate.parse(words[2]), words[1]);
        default ->
            throw new IllegalArgumentException(words[0] + " is none of known, debian, rustc");
      }
    }
    known = last;
  }

  /** The list of the program. */
  public static RustcReleases builtIn() {
    try (InputStream in = RustcReleases.class.getResourceAsStream(BUILT_IN)) {
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static RustcReleases parse(String text) {
    return new RustcReleases(
        text.lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
            .map(line -> line.split("\\s+"))
            .toList());
  }

  /** The last day for which the list is complete. */
  public LocalDate knownUntil() {
    return known;
  }

  /** The stable release of Debian on a day; empty before the first that had a rustc for kernels. */
  public Optional<DebianRelease> debianStable(LocalDate day) {
    return on(debian, day);
  }

  /** The newest stable rustc on a day, as {@code 1.100}. */
  public Optional<String> newest(LocalDate day) {
    return on(rustc, day);
  }

  private <T> Optional<T> on(NavigableMap<LocalDate, T> releases, LocalDate day) {
    return day.isAfter(known)
        ? Optional.empty()
        : Optional.ofNullable(releases.floorEntry(day)).map(Map.Entry::getValue);
  }
}
