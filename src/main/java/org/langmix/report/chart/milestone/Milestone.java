package org.langmix.report.chart.milestone;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An event that is marked in charts.
 *
 * @param version the first release that had it; empty if only the date is known
 * @param date the day on which it happened; empty if only the version is known
 * @param name the text beside the mark
 */
public record Milestone(Optional<KernelVersion> version, Optional<LocalDate> date, String name) {}
