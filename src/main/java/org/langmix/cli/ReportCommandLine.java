package org.langmix.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.langmix.analysis.clone.Clone;
import org.langmix.analysis.gaps.GapPolicy;
import org.langmix.analysis.selection.RevisionOptions;
import org.langmix.cli.option.ReadOptions;
import org.langmix.cli.terminal.ShellWords;
import org.langmix.subsystem.SubsystemOptions;
import org.langmix.subsystem.SubsystemOptions.Sections;

/**
 * The command line that makes a report, ready to paste into a shell. Options that do not change
 * figures are left out. So are the directories that contain the clones and files, because reports
 * are published.
 */
final class ReportCommandLine {
  private final List<String> words = new ArrayList<>();

  private ReportCommandLine() {}

  /** The command line of a run on clones. */
  static String of(ReportRun run, List<Clone> clones) {
    ReportCommandLine command = new ReportCommandLine();
    command.add("langmix");
    command.add("report");
    clones.stream()
        .filter(clone -> !clone.name().isEmpty())
        .forEach(clone -> command.add("--tree", clone.name() + "=" + clone.repository().name()));
    command.addRevisions(run.revisions());
    run.areaFiles().instead().ifPresent(file -> command.add("--areas", file.getFileName()));
    run.areaFiles().added().forEach(file -> command.add("--add-areas", file.getFileName()));
    command.addSubsystems(run.subsystems());
    command.addReading(run.reading());
    clones.stream()
        .filter(clone -> clone.name().isEmpty())
        .forEach(clone -> command.add(operand(clone.repository().name())));
    return ShellWords.join(command.words);
  }

  private void add(String word) {
    words.add(word);
  }

  /**
   * Adds an option and its value. The value is a separate word, unless it could be mistaken for an
   * option or for a file of options (picocli's {@code @FILE}).
   */
  private void add(String option, Object value) {
    String text = value.toString();
    if (isSpecial(text)) {
      add(option + "=" + text);
    } else {
      add(option);
      add(text);
    }
  }

  private static String operand(String directory) {
    return isSpecial(directory) ? "./" + directory : directory;
  }

  private static boolean isSpecial(String word) {
    return word.startsWith("-") || word.startsWith("@");
  }

  private void addAll(String option, List<?> values) {
    values.forEach(value -> add(option, value));
  }

  private void addIf(boolean given, String option) {
    if (given) {
      add(option);
    }
  }

  private void add(String option, Optional<?> value) {
    value.ifPresent(given -> add(option, given));
  }

  private void addRevisions(RevisionOptions revisions) {
    addAll("--tags", revisions.tags());
    add("--every", revisions.every());
    add("--ref", revisions.ref());
    add("--since", revisions.since());
    add("--until", revisions.until());
    addIf(revisions.head(), "--head");
  }

  private void addSubsystems(SubsystemOptions subsystems) {
    addAll("--dir", subsystems.paths());
    if (subsystems.depth() > 1) {
      add("--depth", subsystems.depth());
    }
    addAll("--only", subsystems.filter().only());
    addAll("--exclude", subsystems.filter().exclude());
    addIf(subsystems.sections() != Sections.NONE, "--maintainers");
    addIf(subsystems.sections() == Sections.ALL, "--all-sections");
  }

  /** Adds the options that change figures if objects can't be read. */
  private void addReading(ReadOptions reading) {
    addIf(reading.verify(), "--verify");
    addIf(reading.gaps() == GapPolicy.ALLOW, "--allow-gaps");
  }
}
