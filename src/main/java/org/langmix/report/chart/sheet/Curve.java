package org.langmix.report.chart.sheet;

import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import org.langmix.history.Snapshot;
import org.langmix.report.chart.style.Ink;

/**
 * A figure that is drawn over the revisions.
 *
 * @param name the name of the curve
 * @param value the value of a revision; empty if it has none
 * @param format formats a value
 */
public record Curve(
    String name, Ink ink, Function<Snapshot, OptionalDouble> value, DoubleFunction<String> format) {

  /** A revision's formatted value; empty if it has none. */
  public String figure(Snapshot snapshot) {
    OptionalDouble value = this.value.apply(snapshot);
    return value.isPresent() ? format.apply(value.getAsDouble()) : "";
  }

  /** The name of the curve, and the revision's value if it has one. */
  public String label(Snapshot snapshot) {
    return (name + " " + figure(snapshot)).strip();
  }
}
