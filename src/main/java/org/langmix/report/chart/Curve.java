package org.langmix.report.chart;

import java.util.OptionalDouble;
import java.util.function.Function;
import org.langmix.history.Snapshot;

/**
 * A figure over the revisions.
 *
 * @param value empty where it has none
 * @param label what to write beside a value
 */
record Curve(Ink ink, Function<Snapshot, OptionalDouble> value, Function<Snapshot, String> label) {}
