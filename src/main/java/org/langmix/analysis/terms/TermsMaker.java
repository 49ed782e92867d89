package org.langmix.analysis.terms;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.langmix.analysis.counts.FileCounts;
import org.langmix.git.tree.Directory;
import org.langmix.history.KernelTerms;
import org.langmix.history.MaintainedSection;
import org.langmix.history.MaintainedSection.Sharing;
import org.langmix.kernel.maintainers.MaintainersSection;
import org.langmix.kernel.maintainers.MaintainersText;
import org.langmix.kernel.maintainers.Person;

/** Finds out who maintains the Rust code of trees. */
public final class TermsMaker {
  private final SectionSums sums;

  /** By directory, its Rust code by path; empty if there is none in it or below. */
  private final IdentityHashMap<Directory, NavigableMap<String, Long>> rust =
      new IdentityHashMap<>();

  public TermsMaker(FileCounts counts) {
    this.sums = new SectionSums(counts);
  }

  /** Whether a tree has kernel-written Rust. */
  public boolean hasRust(Directory root) {
    return !rust(root, "").isEmpty();
  }

  /**
   * The terms of a tree.
   *
   * @param maintainers the content of its MAINTAINERS file
   * @param isDirectory whether the tree has a directory at a path
   */
  public KernelTerms terms(Directory root, byte[] maintainers, Predicate<String> isDirectory) {
    NavigableMap<String, Long> files = rust(root, "");
    MaintainersText text = new MaintainersText(new String(maintainers, StandardCharsets.UTF_8));
    List<MaintainersSection> sections = text.holding(files.navigableKeySet(), isDirectory);
    List<MaintainedSection> maintained =
        sections.stream().map(section -> maintained(section, root)).toList();
    Map<Sharing, Long> code = new EnumMap<>(Sharing.class);
    files.forEach(
        (path, lines) -> code.merge(nearest(path, sections, maintained), lines, Long::sum));
    return new KernelTerms(maintained, code);
  }

  /** The Rust files of a directory and below, with their lines of code. */
  private NavigableMap<String, Long> rust(Directory directory, String path) {
    NavigableMap<String, Long> known = rust.get(directory);
    if (known == null) {
      known = new TreeMap<>();
      for (int i = 0; i < directory.fileCount(); i++) {
        String file = path + directory.fileName(i);
        CodeSum code = sums.code(directory, i, file);
        if (code.rustFiles() > 0) {
          known.put(file, code.rust());
        }
      }
      for (Directory below : directory.directories()) {
        known.putAll(rust(below, path + below.name() + "/"));
      }
      rust.put(directory, known);
    }
    return known;
  }

  private MaintainedSection maintained(MaintainersSection section, Directory root) {
    CodeSum code = sums.of(section, root);
    return new MaintainedSection(
        section.title(),
        section.status(),
        sharing(section, code),
        names(section.maintainers()),
        names(section.reviewers()),
        Stream.concat(section.maintainers().stream(), section.reviewers().stream())
            .map(Person::domain)
            .distinct()
            .sorted()
            .toList(),
        section.lists(),
        section.trees(),
        code.rustFiles(),
        code.rust(),
        code.c());
  }

  private static List<String> names(List<Person> people) {
    return people.stream().map(Person::name).distinct().toList();
  }

  private static Sharing sharing(MaintainersSection section, CodeSum code) {
    if (section.isCatchAll()) {
      return Sharing.CATCH_ALL;
    }
    return code.c() == code.helpers() ? Sharing.RUST : Sharing.SHARED;
  }

  /** The sharing that says most of a file: a section for Rust comes before one that is shared. */
  private static Sharing nearest(
      String path, List<MaintainersSection> sections, List<MaintainedSection> maintained) {
    Sharing nearest = Sharing.CATCH_ALL;
    for (int i = 0; i < sections.size(); i++) {
      Sharing sharing = maintained.get(i).sharing();
      if (sharing.compareTo(nearest) < 0 && sections.get(i).matches(path)) {
        nearest = sharing;
      }
    }
    return nearest;
  }
}
