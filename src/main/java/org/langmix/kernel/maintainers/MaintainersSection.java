package org.langmix.kernel.maintainers;

import java.util.List;
import java.util.regex.Pattern;
import org.langmix.subsystem.Area;

/**
 * A section of the kernel's MAINTAINERS file.
 *
 * @param title the line that it begins with
 * @param status the values of its {@code S:} lines, separated by commas; empty if it has none
 * @param maintainers who its {@code M:} lines name
 * @param reviewers who its {@code R:} lines name
 * @param lists the mailing lists of its {@code L:} lines, each without its host
 * @param trees the repositories of its {@code T:} lines, as they are written
 * @param area the files of its {@code F:} lines, without those of its {@code X:} lines
 * @param names the patterns of its {@code N:} lines
 */
public record MaintainersSection(
    String title,
    String status,
    List<Person> maintainers,
    List<Person> reviewers,
    List<String> lists,
    List<String> trees,
    Area area,
    List<Pattern> names) {
  private static final String EVERY_DIRECTORY = "*/";

  public MaintainersSection {
    maintainers = List.copyOf(maintainers);
    reviewers = List.copyOf(reviewers);
    lists = List.copyOf(lists);
    trees = List.copyOf(trees);
    names = List.copyOf(names);
  }

  /** Whether a file is in the section: {@code get_maintainer.pl --sections} names it. */
  public boolean matches(String path) {
    return area.matches(path)
        || (matchesName(path) && area.excludes().stream().noneMatch(line -> line.matches(path)));
  }

  private boolean matchesName(String path) {
    return names.stream().anyMatch(name -> name.matcher(path).find());
  }

  /**
   * Whether a file below a directory might be in the section.
   *
   * @param directory a path with a slash at its end; empty for the top of the tree
   */
  public boolean reaches(String directory) {
    return !names.isEmpty() || area.reaches(directory);
  }

  /** Whether all files below a directory are in the section for certain. */
  public boolean holdsAll(String directory) {
    return area.holdsAll(directory);
  }

  /** Whether every file of the kernel is in the section, as in THE REST. */
  public boolean isCatchAll() {
    return area.includes().stream()
        .anyMatch(line -> line.pattern().toString().equals(EVERY_DIRECTORY));
  }
}
