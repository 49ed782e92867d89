package org.langmix.report;

import java.util.List;
import org.langmix.history.History;
import org.langmix.subsystem.Area;
import org.langmix.subsystem.Origin;
import org.langmix.subsystem.Subsystem.Kind;

/**
 * How a report calls what depends on its repositories. Of any other repository than a kernel's it
 * does not speak of the kernel.
 *
 * @param kernel whether the report is on kernels only
 * @param directories whether top-level directories take the place of areas
 * @param origins whether files may be vendored or generated, as far as the report knows
 * @param several whether the report is on several clones
 */
public record Wording(boolean kernel, boolean directories, boolean origins, boolean several) {

  /** The wording of a report. */
  public static Wording of(History history) {
    List<Area> areas = history.areas();
    boolean directories =
        areas.isEmpty() ? !history.kernel() : areas.get(0).kind() == Kind.DIRECTORY;
    boolean origins =
        history.kernel()
            || history.snapshots().stream()
                .flatMap(snapshot -> snapshot.tallies().keySet().stream())
                .anyMatch(slice -> slice.origin() != Origin.KERNEL);
    return new Wording(history.kernel(), directories, origins, history.hasSeveralClones());
  }

  /** The code that headline figures count, with its article if it has one. */
  public String ownCode() {
    return kernel ? "kernel-written code" : whose() + " own code";
  }

  /** The same code in a headline of the page. */
  public String ownCodeInTitle() {
    return kernel ? "the kernel\u2019s own code" : whose().replace('\'', '\u2019') + " own code";
  }

  /** A language's own code: {@code Rust code written for the kernel}. */
  public String own(String code) {
    return kernel ? code + " written for the kernel" : code;
  }

  /** What is left out of headline figures, behind a semicolon; empty if nothing is. */
  public String leftOut() {
    return origins ? "; vendored and generated files left out" : "";
  }

  private String whose() {
    return several ? "the projects'" : "the project's";
  }

  /** The name of an origin in tables and CSV files. */
  public String origin(Origin origin) {
    return origin(origin, kernel);
  }

  /** The name of an origin in a kernel, or in a tree that is none. */
  public static String origin(Origin origin, boolean ofKernel) {
    return origin == Origin.KERNEL && !ofKernel ? "own" : origin.displayName();
  }

  /** The noun for an area. */
  public String area() {
    return directories ? "directory" : "area";
  }

  /** The noun for areas. */
  public String areas() {
    return directories ? "directories" : "areas";
  }

  /** The noun for an area, with a capital. */
  public String areaCapital() {
    return capital(area());
  }

  /** The noun for areas, with a capital. */
  public String areasCapital() {
    return capital(areas());
  }

  private static String capital(String noun) {
    return Character.toUpperCase(noun.charAt(0)) + noun.substring(1);
  }

  /** A number of areas: {@code 1 area}, {@code 12 areas}. */
  public String areas(long number) {
    return "%,d %s".formatted(number, number == 1 ? area() : areas());
  }

  /** A number of further areas: {@code 12 more areas}. */
  public String moreAreas(long number) {
    return "%,d more %s".formatted(number, number == 1 ? area() : areas());
  }
}
