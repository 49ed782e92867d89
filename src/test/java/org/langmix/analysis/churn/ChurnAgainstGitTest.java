package org.langmix.analysis.churn;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;
import org.langmix.analysis.clone.Progress;
import org.langmix.analysis.counts.BlobCounts;
import org.langmix.analysis.counts.FileGroups;
import org.langmix.analysis.counts.SourcePaths;
import org.langmix.count.Language;
import org.langmix.diff.ChangedLines;
import org.langmix.git.Git;
import org.langmix.git.GitRepository;
import org.langmix.git.NewRepository;
import org.langmix.git.tree.Directory;
import org.langmix.git.tree.Trees;
import org.langmix.history.ChangedFiles;
import org.langmix.history.Slice;
import org.langmix.store.CountStore;
import org.langmix.subsystem.Areas;
import org.langmix.subsystem.PathFilter;
import org.langmix.subsystem.Subsystem;
import org.langmix.subsystem.SubsystemOptions;

/** Random trees, compared by git and by us. Their lines are so few that git's own are the least. */
class ChurnAgainstGitTest {
  private static final List<String> DIRECTORIES = List.of("", "a/", "a/b/", "b/");
  private static final List<String> NAMES = List.of("x.c", "y.c", "x.h", "z.rs", "s.S", "no.txt");
  private static final SubsystemOptions OPTIONS =
      new SubsystemOptions(
          Areas.builtIn(), List.of(), 1, PathFilter.NONE, SubsystemOptions.Sections.NONE);

  @TempDir private Path temp;

  @RepeatedTest(40)
  void files_and_lines_are_those_of_git_whatever_fits_into_memory(RepetitionInfo repetition)
      throws Exception {
    Random random = new Random(repetition.getCurrentRepetition());
    int mostWaiting = repetition.getCurrentRepetition() - 1;
    Path linux = temp.resolve("linux.git");
    NewRepository repository = NewRepository.create(linux);
    for (int tag = 1; tag <= 3; tag++) {
      change(repository, random);
      repository.commit(LocalDate.of(2024, 1, tag)).tag("v" + tag);
    }
    repository.close();
    if (random.nextBoolean()) {
      Git.run(linux, "repack", "-adq");
    }

    try (GitRepository git = GitRepository.open(linux)) {
      assertThat(ours(git, mostWaiting))
          .isEqualTo(gits(linux, "v1", "v2") + gits(linux, "v2", "v3"));
    }
  }

  private static void change(NewRepository repository, Random random) {
    for (String directory : DIRECTORIES) {
      for (String name : NAMES) {
        switch (random.nextInt(4)) {
          case 0 -> repository.without(directory + name);
          case 1, 2 -> repository.file(directory + name, content(random));
          default -> {} // stays as it is
        }
      }
    }
  }

  /** Few contents, so that many of them move. */
  private static String content(Random random) {
    return Stream.generate(() -> "int " + (char) ('a' + random.nextInt(3)) + ";\n")
        .limit(random.nextInt(4))
        .reduce("", String::concat);
  }

  private static String ours(GitRepository git, int mostWaiting) throws Exception {
    Trees trees = git.trees(Language.extensions());
    List<Directory> roots =
        Stream.of("v1", "v2", "v3")
            .map(tag -> trees.read(git.commit(tag).orElseThrow().tree()))
            .toList();
    Set<Directory> distinct = new LinkedHashSet<>(roots);
    SourcePaths paths = SourcePaths.of(distinct, PathFilter.NONE);
    List<TreePair> pairs =
        List.of(new TreePair(roots.get(0), roots.get(1)), new TreePair(roots.get(1), roots.get(2)));
    Churn churn = new Churn(git, pairs, paths, CountStore.none(), 2, mostWaiting);
    BlobCounts counts =
        BlobCounts.known(git, distinct, paths, CountStore.none(), churn.request(), 2);
    FileGroups groups =
        counts.read(
            CountStore.none(), Progress.SILENT, () -> FileGroups.of(paths, Areas.builtIn()));
    churn.compareRest(counts, Progress.SILENT);
    StringBuilder text = new StringBuilder();
    for (TreePair pair : pairs) {
      TreeMap<String, ChangedFiles> sums = new TreeMap<>();
      churn
          .sums(pair, counts, groups, OPTIONS)
          .forEach((slice, changed) -> add(slice, changed, sums));
      text.append(sums(sums));
    }
    return text.toString();
  }

  private static void add(Slice slice, ChangedFiles changed, Map<String, ChangedFiles> sums) {
    if (slice.subsystem().equals(Subsystem.TREE)) {
      sums.merge(extension(slice.language()), changed, ChangedFiles::plus);
    }
  }

  private static String extension(Language language) {
    return switch (language) {
      case RUST -> ".rs";
      case C -> ".c";
      case C_HEADER -> ".h";
      case ASSEMBLY -> ".S";
    };
  }

  private static String gits(Path linux, String before, String now) throws Exception {
    String numbers =
        Git.run(
            linux,
            "diff",
            "-M100%",
            "-l0",
            "--minimal",
            "--numstat",
            before,
            now,
            "--",
            "*.rs",
            "*.c",
            "*.h",
            "*.S");
    TreeMap<String, ChangedFiles> sums = new TreeMap<>();
    numbers.lines().map(line -> line.split("\t")).forEach(cells -> add(cells, sums));
    return sums(sums);
  }

  private static void add(String[] cells, Map<String, ChangedFiles> sums) {
    boolean isMoved = cells[2].contains(" => ");
    if (!isMoved) {
      sums.merge(
          cells[2].substring(cells[2].lastIndexOf('.')),
          new ChangedFiles(
              1, new ChangedLines(Long.parseLong(cells[0]), Long.parseLong(cells[1]), 0, 0)),
          ChangedFiles::plus);
    }
  }

  private static String sums(Map<String, ChangedFiles> sums) {
    StringBuilder text = new StringBuilder();
    sums.forEach(
        (extension, changed) ->
            text.append(
                "%s %d files, +%d -%d%n"
                    .formatted(
                        extension,
                        changed.files(),
                        changed.lines().added(),
                        changed.lines().removed())));
    return text + "--\n";
  }
}
