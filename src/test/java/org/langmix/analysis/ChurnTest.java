package org.langmix.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.langmix.NewKernel;
import org.langmix.analysis.clone.Clone;
import org.langmix.analysis.clone.Progress;
import org.langmix.analysis.gaps.GapPolicy;
import org.langmix.count.Language;
import org.langmix.diff.ChangedLines;
import org.langmix.git.Git;
import org.langmix.git.GitRepository;
import org.langmix.git.NewRepository;
import org.langmix.git.fetch.Fetcher;
import org.langmix.history.Change;
import org.langmix.history.ChangedFiles;
import org.langmix.history.Gap;
import org.langmix.history.History;
import org.langmix.history.Slice;
import org.langmix.store.CountStore;
import org.langmix.subsystem.Areas;
import org.langmix.subsystem.Origin;
import org.langmix.subsystem.PathFilter;
import org.langmix.subsystem.PathPattern;
import org.langmix.subsystem.Subsystem;
import org.langmix.subsystem.SubsystemOptions;

/** Lines added and removed, from a repository to the sums of subsystems. */
class ChurnTest {
  private static final SubsystemOptions PLAIN = options(1, PathFilter.NONE);

  @TempDir private Path temp;

  private static SubsystemOptions options(int depth, PathFilter filter, String... paths) {
    return new SubsystemOptions(
        Areas.builtIn(), List.of(paths), depth, filter, SubsystemOptions.Sections.NONE);
  }

  private NewRepository kernel() {
    return NewKernel.create(temp.resolve("linux.git"));
  }

  /** What changed from v6.1 to v6.2. */
  private History measure(SubsystemOptions options, CountStore store) throws Exception {
    try (GitRepository git = GitRepository.open(temp.resolve("linux.git"))) {
      Analysis analysis =
          new Analysis(List.of(new Clone("", git, Fetcher.NONE)), store, Progress.SILENT);
      return analysis.measure(
          List.of(analysis.revision("v6.1"), analysis.revision("v6.2")),
          options,
          2,
          GapPolicy.ALLOW);
    }
  }

  private Change change(SubsystemOptions options) throws Exception {
    return measure(options, CountStore.none()).latest().get(0);
  }

  private static NewRepository release(NewRepository repository, String name) {
    return repository.commit(LocalDate.of(2023, 1, name.charAt(3) - '0')).tag(name);
  }

  private static Slice tree(Language language) {
    return new Slice(Subsystem.TREE, language, Origin.KERNEL);
  }

  private static ChangedFiles files(int files, int added, int removed, int code, int codeRemoved) {
    return new ChangedFiles(files, new ChangedLines(added, removed, code, codeRemoved));
  }

  /** The changed files of every subsystem with a slice of a language, by name. */
  private static Map<String, ChangedFiles> bySubsystem(Change change, Language language) {
    return change.changed().entrySet().stream()
        .filter(entry -> entry.getKey().language() == language)
        .collect(
            Collectors.toMap(
                entry -> entry.getKey().subsystem().name(),
                Map.Entry::getValue,
                ChangedFiles::plus,
                TreeMap::new));
  }

  @Test
  void a_changed_line_is_one_added_and_one_removed() throws Exception {
    NewRepository repository = kernel().file("kernel/a.c", "int a;\n\n/* old */\nint b;\n");
    release(repository, "v6.1").file("kernel/a.c", "int a;\n\n/* new */\n/* more */\nint b;\n");
    release(repository, "v6.2").close();

    assertThat(change(PLAIN).changed(tree(Language.C))).isEqualTo(files(1, 2, 1, 0, 0));
  }

  @Test
  void new_files_add_all_their_lines_and_gone_files_remove_them() throws Exception {
    NewRepository repository = kernel().file("kernel/a.c", "int a;\n\n");
    release(repository, "v6.1").without("kernel/a.c").file("kernel/b.rs", "fn b() {}\n// b\n");
    release(repository, "v6.2").close();

    Change change = change(PLAIN);

    assertThat(change.changed(tree(Language.C))).isEqualTo(files(1, 0, 2, 0, 1));
    assertThat(change.changed(tree(Language.RUST))).isEqualTo(files(1, 2, 0, 1, 0));
  }

  @Test
  void moved_content_is_no_change_one_for_one() throws Exception {
    NewRepository repository =
        kernel()
            .file("kernel/moved.c", "int moved;\n")
            .file("fs/twice.h", "int twice;\n")
            .file("mm/twice.h", "int twice;\n");
    release(repository, "v6.1")
        .without("kernel/moved.c")
        .file("fs/moved.c", "int moved;\n")
        .without("fs/twice.h")
        .without("mm/twice.h")
        .file("net/twice.h", "int twice;\n");
    release(repository, "v6.2").close();

    Change change = change(PLAIN);

    assertThat(change.changed(tree(Language.C))).isEqualTo(ChangedFiles.NONE);
    // As git has it: the first of the paths with this file name has moved, the other is gone.
    assertThat(bySubsystem(change, Language.C_HEADER))
        .containsOnlyKeys("tree", "mm", "Memory management")
        .containsEntry("mm", files(1, 0, 1, 0, 1));
  }

  @Test
  void a_copy_is_a_new_file() throws Exception {
    NewRepository repository = kernel().file("kernel/a.c", "int a;\n");
    release(repository, "v6.1").file("kernel/b.c", "int a;\n");
    release(repository, "v6.2").close();

    assertThat(change(PLAIN).changed(tree(Language.C))).isEqualTo(files(1, 1, 0, 1, 0));
  }

  @Test
  void a_link_in_the_place_of_a_file_removes_its_lines() throws Exception {
    NewRepository repository = kernel().file("kernel/a.c", "int a;\n");
    release(repository, "v6.1").link("kernel/a.c", "b.c");
    release(repository, "v6.2").close();

    assertThat(change(PLAIN).changed(tree(Language.C))).isEqualTo(files(1, 0, 1, 0, 1));
  }

  @Test
  void every_subsystem_that_holds_a_file_has_its_lines() throws Exception {
    NewRepository repository =
        kernel().file("drivers/gpu/drm/nova/a.rs", "fn a() {}\n").file("top.rs", "fn t() {}\n");
    release(repository, "v6.1")
        .file("drivers/gpu/drm/nova/a.rs", "fn a() {}\nfn b() {}\n")
        .file("top.rs", "");
    release(repository, "v6.2").close();

    Change change = change(options(2, PathFilter.NONE, "drivers/gpu/drm/nova"));

    assertThat(bySubsystem(change, Language.RUST))
        .containsEntry("tree", files(2, 1, 1, 1, 1))
        .containsEntry("drivers", files(1, 1, 0, 1, 0))
        .containsEntry("drivers/gpu", files(1, 1, 0, 1, 0))
        .containsEntry("drivers/gpu/drm/nova", files(1, 1, 0, 1, 0))
        .containsEntry("DRM", files(1, 1, 0, 1, 0))
        .doesNotContainKey("drivers/gpu/drm");
    assertThat(change.changed(new Slice(Subsystem.ROOT_FILES, Language.RUST, Origin.KERNEL)))
        .isEqualTo(files(1, 0, 1, 0, 1));
  }

  @Test
  void files_that_are_filtered_out_do_not_count_but_content_may_come_from_them() throws Exception {
    NewRepository repository = kernel().file("fs/a.c", "int a;\n").file("fs/b.c", "int b;\n");
    release(repository, "v6.1")
        .without("fs/a.c")
        .file("net/a.c", "int a;\n")
        .file("fs/b.c", "int c;\n")
        .file("net/d.c", "int d;\n");
    release(repository, "v6.2").close();

    PathFilter filter = new PathFilter(List.of(PathPattern.parse("net/")), List.of());

    assertThat(change(options(1, filter)).changed(tree(Language.C)))
        .isEqualTo(files(1, 1, 0, 1, 0));
  }

  @Test
  void the_code_of_the_same_content_depends_on_the_kind_of_file() throws Exception {
    String before = "@ one\nnop\n";
    String now = "@ two\nnop\n";
    NewRepository repository = kernel().file("arch/x86/a.S", before).file("arch/arm/a.S", before);
    release(repository, "v6.1").file("arch/x86/a.S", now).file("arch/arm/a.S", now);
    release(repository, "v6.2").close();

    ChangedFiles found = change(PLAIN).changed(tree(Language.ASSEMBLY));

    assertThat(found.files()).isEqualTo(2);
    assertThat(found.lines()).isEqualTo(new ChangedLines(2, 2, 1, 1));
  }

  @Test
  void a_file_that_cannot_be_read_counts_without_its_lines() throws Exception {
    NewRepository repository =
        kernel().file("kernel/a.c", "int a;\n").file("kernel/b.c", "int b;\n");
    release(repository, "v6.1").file("kernel/a.c", "int c;\n").file("kernel/b.c", "int d;\n");
    release(repository, "v6.2").close();
    delete("v6.1", "kernel/a.c");

    History history = measure(PLAIN, CountStore.none());

    assertThat(history.latest().get(0).changed(tree(Language.C))).isEqualTo(files(2, 1, 1, 1, 1));
    assertThat(history.gaps()).extracting(Gap::kind).containsExactly(Gap.Kind.FILE);
    assertThat(history.isWhole(history.latest().get(0), Subsystem.TREE)).isFalse();
  }

  @Test
  void a_file_whose_counts_are_known_but_not_its_lines_is_a_gap_of_the_change_alone()
      throws Exception {
    NewRepository repository = kernel().file("kernel/a.c", "int a;\n").file("fs/b.c", "int b;\n");
    release(repository, "v6.1").file("kernel/a.c", "int c;\n");
    release(repository, "v6.2").close();
    countEach();
    delete("v6.1", "kernel/a.c");
    try (CountStore store = store()) {
      History history = measure(PLAIN, store);

      Change change = history.latest().get(0);
      assertThat(change.changed(tree(Language.C))).isEqualTo(files(1, 0, 0, 0, 0));
      assertThat(history.gaps()).hasSize(1);
      Gap gap = history.gaps().get(0);
      assertThat(gap.kind()).isEqualTo(Gap.Kind.LINES);
      assertThat(gap.path()).isEqualTo("kernel/a.c");
      assertThat(gap.revision().name()).isEqualTo("v6.2");
      assertThat(gap.reason()).contains("only the lines added and removed are not known");
      assertThat(history.isWhole(change.revision())).isTrue();
      assertThat(history.isWhole(change, Subsystem.TREE)).isFalse();
    }
  }

  @Test
  void a_pair_that_the_store_knows_is_not_read_again() throws Exception {
    NewRepository repository = kernel().file("kernel/a.c", "int a;\n").file("fs/b.c", "int b;\n");
    release(repository, "v6.1").file("kernel/a.c", "int c;\nint d;\n");
    release(repository, "v6.2").close();
    try (CountStore store = store()) {
      measure(PLAIN, store);
    }
    delete("v6.1", "kernel/a.c");
    try (CountStore store = store()) {
      // Another depth, so that sums are not remembered.
      History history = measure(options(2, PathFilter.NONE), store);

      assertThat(history.gaps()).isEmpty();
      assertThat(history.latest().get(0).changed(tree(Language.C))).isEqualTo(files(1, 2, 1, 2, 1));
    }
  }

  @Test
  void a_file_with_too_many_lines_is_counted_but_not_compared() throws Exception {
    String lines = "\n".repeat((1 << 20) + 1);
    NewRepository repository = kernel().file("kernel/a.c", lines).file("fs/b.c", "int b;\n");
    release(repository, "v6.1").file("kernel/a.c", lines + "int a;\n").file("fs/b.c", "int c;\n");
    release(repository, "v6.2").close();

    History history = measure(PLAIN, CountStore.none());

    assertThat(history.latest().get(0).changed(tree(Language.C))).isEqualTo(files(2, 1, 1, 1, 1));
    assertThat(history.gaps()).hasSize(1);
    assertThat(history.gaps().get(0).kind()).isEqualTo(Gap.Kind.LINES);
    assertThat(history.gaps().get(0).reason())
        .startsWith("too long to be compared: it has 1,048,578 lines, the limit is 1,048,576");
  }

  /** Measures each revision alone, so that no two are compared. */
  private void countEach() throws Exception {
    try (GitRepository git = GitRepository.open(temp.resolve("linux.git"));
        CountStore store = store()) {
      Analysis analysis =
          new Analysis(List.of(new Clone("", git, Fetcher.NONE)), store, Progress.SILENT);
      for (String name : List.of("v6.1", "v6.2")) {
        analysis.measure(List.of(analysis.revision(name)), PLAIN, 1, GapPolicy.ALLOW);
      }
    }
  }

  private CountStore store() throws InterruptedException {
    return CountStore.open(temp.resolve("counts.mv"), warning -> {});
  }

  private void delete(String revision, String path) throws Exception {
    Path linux = temp.resolve("linux.git");
    String id = Git.run(linux, "rev-parse", revision + ":" + path);
    Files.delete(linux.resolve("objects/" + id.substring(0, 2) + "/" + id.substring(2)));
  }
}
