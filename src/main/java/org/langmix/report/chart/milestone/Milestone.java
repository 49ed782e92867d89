package org.langmix.report.chart.milestone;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that happened and is marked in charts.
 *
 * @param version the release that first had it; empty if only the date is known
 * @param date when it happened; empty if only the version is known
 * @param name what to write beside the mark
 */
public record Milestone(Optional<KernelVersion> version, Optional<LocalDate> date, String name) {}
