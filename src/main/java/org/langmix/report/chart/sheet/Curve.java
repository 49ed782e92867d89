package org.langmix.report.chart.sheet;

import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import org.langmix.history.Snapshot;
import org.langmix.report.chart.style.Ink;

/**
 * A figure over the revisions.
 *
 * @param name what it is of
 * @param value empty where it has none
 * @param format writes a value
 */
public record Curve(
    String name, Ink ink, Function<Snapshot, OptionalDouble> value, DoubleFunction<String> format) {

  /** A revision's value as it is written; empty if it has none. */
  public String figure(Snapshot snapshot) {
    OptionalDouble value = this.value.apply(snapshot);
    return value.isPresent() ? format.apply(value.getAsDouble()) : "";
  }

  /** The name, and the value unless the revision has none. */
  public String label(Snapshot snapshot) {
    return (name + " " + figure(snapshot)).strip();
  }
}
