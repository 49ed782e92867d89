package org.langmix.history;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a kernel asks of the platform that builds its Rust code, and what there was on its day. What
 * could not be read is empty.
 *
 * @param architectures the names of the architectures that Rust code can be built for, sorted
 * @param rustc the oldest version that builds the kernel; empty if it does not say
 * @param rustcExceptions the oldest versions for the architectures that need another one, by name
 * @param bindgen the oldest version that builds the kernel; empty if it does not say
 * @param featuresAllowed the unstable features that code outside of {@code rust/} may use
 * @param features the unstable features that kernel-written crates turn on, sorted
 * @param bindingsHeaders how many headers bindgen reads
 * @param helpers how many files of C hold functions for Rust code
 * @param edition of Rust; empty if the kernel does not say
 * @param day what there was on the revision's day
 */
public record KernelPlatform(
    Optional<List<String>> architectures,
    String rustc,
    SortedMap<String, String> rustcExceptions,
    String bindgen,
    Optional<List<String>> featuresAllowed,
    Optional<List<String>> features,
    OptionalInt bindingsHeaders,
    OptionalInt helpers,
    String edition,
    RustcOfDay day) {
  public KernelPlatform {
    rustcExceptions = Collections.unmodifiableSortedMap(new TreeMap<>(rustcExceptions));
  }

  /**
   * The versions of rustc on a day. What is not known is empty.
   *
   * @param debianRelease the stable release of Debian, as {@code 13}
   * @param debianRustc its rustc, as {@code 1.85}
   * @param newest the newest stable rustc, as {@code 1.100}
   */
  public record RustcOfDay(String debianRelease, String debianRustc, String newest) {
    public static final RustcOfDay UNKNOWN = new RustcOfDay("", "", "");
  }

  /** The architectures that need another rustc than the rest: {@code s390 1.96.0}, one by one. */
  public List<String> describeExceptions() {
    return rustcExceptions.entrySet().stream()
        .map(exception -> exception.getKey() + " " + exception.getValue())
        .toList();
  }

  /** A copy for a revision of another day. */
  public KernelPlatform on(RustcOfDay day) {
    return new KernelPlatform(
        architectures,
        rustc,
        rustcExceptions,
        bindgen,
        featuresAllowed,
        features,
        bindingsHeaders,
        helpers,
        edition,
        day);
  }
}
