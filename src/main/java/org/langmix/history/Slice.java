package org.langmix.history;

import java.util.ArrayList;
import java.util.List;
import org.langmix.count.Language;
import org.langmix.subsystem.Origin;
import org.langmix.subsystem.Subsystem;

/** The files of a subsystem that have the same language and the same origin. */
public record Slice(Subsystem subsystem, Language language, Origin origin) {
  private static final Language[] LANGUAGES = Language.values();
  private static final Origin[] ORIGINS = Origin.values();

  /** All slices of a subsystem, in the order of reports. */
  public static List<Slice> of(Subsystem subsystem) {
    List<Slice> slices = new ArrayList<>();
    for (Language language : LANGUAGES) {
      for (Origin origin : ORIGINS) {
        slices.add(new Slice(subsystem, language, origin));
      }
    }
    return slices;
  }

  // Both methods do what a record's generated methods do. The generated ones are slow until they
  // are compiled, and a short run ends before that.
  @Override
  public boolean equals(Object other) {
    return other instanceof Slice slice
        && language == slice.language
        && origin == slice.origin
        && subsystem.equals(slice.subsystem);
  }

  @Override
  public int hashCode() {
    return (subsystem.hashCode() * 31 + language.hashCode()) * 31 + origin.hashCode();
  }
}
