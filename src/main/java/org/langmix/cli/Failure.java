package org.langmix.cli;

import java.util.Arrays;
import java.util.function.Predicate;
import org.langmix.analysis.gaps.GapsException;
import org.langmix.analysis.selection.SelectionException;
import org.langmix.git.failure.GitException;
import org.langmix.report.OutputException;
import org.langmix.report.chart.milestone.MilestonesException;
import org.langmix.report.previous.PreviousException;
import org.langmix.store.StoreException;
import org.langmix.subsystem.AreaFileException;

/** The ways in which a command can fail, each with its exit status and its message. */
enum Failure {
  WRONG_NAME(
      ExitStatus.WRONG_USAGE, e -> e instanceof GitException git && git.argumentIsWrong(), "%s"),
  UNREADABLE_REPOSITORY(ExitStatus.FAILED, e -> e instanceof GitException, "%s"),
  EMPTY_REPOSITORY(
      ExitStatus.FAILED,
      e -> e instanceof SelectionException selection && selection.repositoryIsEmpty(),
      "%s"),
  WRONG_SELECTION(ExitStatus.WRONG_USAGE, e -> e instanceof SelectionException, "%s"),
  TOO_MANY_GAPS(ExitStatus.FAILED, e -> e instanceof GapsException, "%s"),
  WRONG_AREAS(ExitStatus.WRONG_USAGE, e -> e instanceof AreaFileException, "%s"),
  WRONG_MILESTONES(ExitStatus.WRONG_USAGE, e -> e instanceof MilestonesException, "%s"),
  WRONG_PREVIOUS(ExitStatus.WRONG_USAGE, e -> e instanceof PreviousException, "%s"),
  NO_STORE(ExitStatus.FAILED, e -> e instanceof StoreException, "%s"),
  NO_OUTPUT(ExitStatus.FAILED, e -> e instanceof OutputException, "%s"),
  WRONG_LOCALE(ExitStatus.WRONG_USAGE, Locales::isToBlame, "%s"),
  INTERRUPTED(ExitStatus.INTERRUPTED, e -> e instanceof InterruptedException, "interrupted"),
  NO_MEMORY(
      ExitStatus.FAILED,
      e -> e instanceof OutOfMemoryError,
      "not enough memory; give Java a larger heap with -Xmx, or run the report with --threads 1"),
  UNEXPECTED(
      ExitStatus.FAILED,
      e -> true,
      "unexpected failure (%s); run again with --stacktrace and report the output");

  private final ExitStatus status;
  private final Predicate<Throwable> covers;
  private final String message;

  Failure(ExitStatus status, Predicate<Throwable> covers, String message) {
    this.status = status;
    this.covers = covers;
    this.message = message;
  }

  static Failure of(Throwable thrown) {
    return Arrays.stream(values())
        .filter(failure -> failure.covers.test(thrown))
        .findFirst()
        .orElseThrow();
  }

  ExitStatus status() {
    return status;
  }

  String message(Throwable thrown) {
    return switch (this) {
      case UNEXPECTED -> message.formatted(thrown);
      case WRONG_LOCALE -> message.formatted(Locales.message(thrown));
      default -> message.formatted(thrown.getMessage());
    };
  }
}
