package org.langmix.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.langmix.NewKernel;
import org.langmix.git.NewRepository;

/** Each mistake leads to one message and an exit status, and leaves an older report unchanged. */
class WrongUseTest {
  @TempDir private Path temp;
  private Path linux;
  private Path out;
  private List<String> older;

  @BeforeEach
  void makeReport() throws Exception {
    linux = temp.resolve("linux.git");
    out = temp.resolve("report");
    try (NewRepository repository = NewKernel.create(linux)) {
      repository.file("kernel/a.c", "int a;\n").commit(LocalDate.EPOCH).tag("v6.0").tag("v6.1");
    }
    Langmix.run("report", linux, "--out", out, "--format", "csv");
    older = filesWithTimes();
  }

  private List<String> filesWithTimes() throws Exception {
    try (Stream<Path> files = Files.walk(temp)) {
      return files
          .filter(file -> file.startsWith(out) || file.getFileName().toString().startsWith("."))
          .map(file -> file + " " + file.toFile().lastModified())
          .sorted()
          .toList();
    }
  }

  private void refused(Langmix run, int status, String message) throws Exception {
    assertThat(run.err()).contains(message);
    assertThat(run.err()).startsWith("langmix: ").doesNotContain("\tat ");
    assertThat(run.out()).isEmpty();
    assertThat(run.status()).isEqualTo(status);
    assertThat(filesWithTimes()).isEqualTo(older);
  }

  @Test
  void a_word_that_is_none_of_an_option_is_told_with_those_that_are() throws Exception {
    refused(
        Langmix.run("report", linux, "--out", out, "--every", "fortnight"),
        2,
        "option '--every': 'fortnight' is not one of day, week, month, quarter, year\n");
    refused(
        Langmix.run("report", linux, "--out", out, "--format", "csv,pdf"),
        2,
        "option '--format' (FORMAT): 'pdf' is not one of csv, svg, png, html, markdown, json\n");
  }

  @Test
  void capitals_are_no_mistake() {
    assertThat(Langmix.run("report", linux, "--out", out, "--format", "CSV,Markdown"))
        .extracting(Langmix::status, Langmix::err)
        .containsExactly(0, "");
    assertThat(Langmix.run("revisions", linux, "--every", "Year").status()).isZero();
  }

  @Test
  void not_a_repository() throws Exception {
    Path directory = Files.createDirectory(temp.resolve("plain"));
    refused(
        Langmix.run("report", directory, "--out", out), 2, "is not a git repository; name a clone");
    refused(Langmix.run("report", temp.resolve("no"), "--out", out), 2, "does not exist; name a");
    Path file = linux.resolve("HEAD");
    refused(Langmix.run("report", file, "--out", out), 2, "is not a directory; name a clone");
  }

  @Test
  void an_empty_repository() throws Exception {
    NewKernel.create(temp.resolve("empty.git")).close();
    refused(
        Langmix.run("report", temp.resolve("empty.git"), "--out", out), 1, "fetch them with git");
  }

  @Test
  void no_matching_tag() throws Exception {
    refused(
        Langmix.run("report", linux, "--out", out, "--tags", "v9*"),
        2,
        "no tag matches 'v9*'; the nearest tags are v6.0, v6.1");
  }

  @Test
  void an_unknown_end_of_a_range_and_a_reversed_one() throws Exception {
    refused(Langmix.run("report", linux, "--out", out, "--tags", "v6.0..v7.0"), 2, "no tag 'v7.0'");
    refused(Langmix.run("report", linux, "--out", out, "--tags", "v6.1..v6.0"), 2, "'v6.0..v6.1'");
    refused(Langmix.run("report", linux, "--out", out, "--since", "tomorrow"), 2, "'tomorrow'");
  }

  @Test
  void nothing_left_between_since_and_until() throws Exception {
    refused(
        Langmix.run("report", linux, "--out", out, "--since", "2030-01-01"),
        2,
        "no tag lies at or after --since 2030-01-01; the tags to choose from go from v6.0");
    refused(
        Langmix.run(
            "report", linux, "--out", out, "--since", "2029-01-01", "--until", "2 weeks ago"),
        2,
        "the range from --since 2029-01-01 to --until 2 weeks ago is empty, because it is reversed");
    refused(
        report("--since", "1970-01-02", "--until", "1970-01-03"),
        2,
        "no tag lies between --since 1970-01-02 and --until 1970-01-03; the tags");
  }

  @Test
  void an_unknown_option_and_bad_values() throws Exception {
    refused(Langmix.run("report", linux, "--out", out, "--tag", "all"), 2, "--tags");
    refused(Langmix.run("report", linux, "--out", out, "--threads", "0"), 2, "--threads");
    refused(Langmix.run("report", linux, "--out", out, "--depth", "0"), 2, "--depth");
    refused(Langmix.run("report", linux, "--out", out, "--format", "pdf"), 2, "--format");
    refused(Langmix.run("report", linux, "--out", out, "--dir", "/etc"), 2, "not relative");
    refused(
        Langmix.run("report", linux, "--out", out, "--store", temp.resolve("a"), "--no-store"),
        2,
        "--store and --no-store contradict each other");
    refused(Langmix.run("reports"), 2, "reports");
    refused(Langmix.run(), 2, "no command is given");
  }

  @Test
  void an_unknown_option_is_named_without_what_follows_it() throws Exception {
    refused(
        Langmix.run("report", "--out", out, linux, "--nonsense", temp),
        2,
        "langmix: unknown option '--nonsense'\n");
    refused(
        Langmix.run("report", "--out", out, "--tag=all", linux),
        2,
        "langmix: unknown option '--tag'\nPossible solutions: --tags");
    refused(
        Langmix.run("report", "--out", out, linux, "--some", "a", "--more", "b"),
        2,
        "langmix: unknown options '--some', '--more'\n");
    refused(Langmix.run("report", linux, temp), 2, "Unmatched argument at index 2: '" + temp);
  }

  @Test
  void a_kind_of_tags_that_there_is_none_of_is_told_with_those_that_there_are() throws Exception {
    refused(
        report("--tags", "stable"),
        2,
        "no tag matches 'stable'; there are 2 mainline (v6.0 to v6.1)");
  }

  @Test
  void a_directory_that_no_revision_has() throws Exception {
    refused(
        Langmix.run("report", linux, "--out", out, "--dir", "drivers"),
        2,
        "no revision has a directory 'drivers'");
  }

  @Test
  void an_areas_file_with_a_bad_pattern() throws Exception {
    Path areas = Files.writeString(temp.resolve("areas"), "A\nF:\ta[b\n");
    refused(
        Langmix.run("report", linux, "--out", out, "--areas", areas),
        2,
        areas + ", line 2: 'a[b' has a [ without a matching ]");
    refused(
        Langmix.run("report", linux, "--out", out, "--areas", temp.resolve("none")),
        2,
        "can't read the areas file");
  }

  @Test
  void stacked_areas_that_have_a_file_in_common() throws Exception {
    Path areas = temp.resolve("areas");
    Files.writeString(areas, "A\nA:\tstacked\nF:\tkernel/\n\nB\nA:\tstacked\nF:\tkernel/a.c\n");
    refused(
        Langmix.run("report", linux, "--out", out, "--areas", areas, "--no-store"),
        2,
        "'A' and 'B' are both marked stacked, but share files; remove the mark from one");
  }

  @Test
  void an_output_directory_that_is_no_report() throws Exception {
    Path precious = Files.createDirectory(temp.resolve("precious"));
    Files.writeString(precious.resolve("thesis"), "text");
    refused(Langmix.run("report", linux, "--out", precious), 1, "not a langmix report");
    assertThat(precious.resolve("thesis")).hasContent("text");
    refused(Langmix.run("report", linux, "--out", precious.resolve("thesis")), 1, "is a file");
  }

  @Test
  void an_output_directory_without_permission() throws Exception {
    assumeThat(System.getProperty("user.name")).isNotEqualTo("root");
    Path locked = Files.createDirectory(temp.resolve("locked"));
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r-x------"));
    refused(Langmix.run("report", linux, "--out", locked.resolve("report")), 1, "no permission");
  }

  @Test
  void an_output_directory_below_a_file() throws Exception {
    Path file = Files.writeString(temp.resolve("file"), "text");
    refused(Langmix.run("report", linux, "--out", file.resolve("report")), 1, "can't write to");
  }

  @Test
  void a_damaged_repository_is_refused_with_a_stack_trace_only_on_demand() throws Exception {
    try (Stream<Path> objects = Files.walk(linux.resolve("objects"))) {
      for (Path object : objects.filter(Files::isRegularFile).toList()) {
        Files.delete(object);
      }
    }
    refused(Langmix.run("report", linux, "--out", out), 1, "git fsck");
    assertThat(Langmix.run("report", linux, "--out", out, "--stacktrace").err()).contains("\tat ");
  }

  @Test
  void one_of_several_tags_that_matches_nothing() throws Exception {
    refused(
        Langmix.run("report", linux, "--out", out, "--tags", "v6.1", "--tags", "v9"),
        2,
        "no tag matches 'v9'");
  }

  @Test
  void an_output_directory_within_the_repository() throws Exception {
    refused(
        Langmix.run("report", linux, "--out", linux.resolve("refs/tags/report")),
        1,
        "is inside the repository");
  }

  @Test
  void a_directory_with_the_name_of_an_area() throws Exception {
    refused(
        Langmix.run("report", linux, "--out", out, "--dir", "Rust abstractions"),
        2,
        "no revision has a directory");
  }

  @Test
  void sections_of_a_revision_without_a_maintainers_file() throws Exception {
    Path tool = temp.resolve("tool.git");
    try (NewRepository repository = NewRepository.create(tool)) {
      repository.file("a.c", "int a;\n").commit(LocalDate.EPOCH).tag("v6.1");
    }
    refused(
        Langmix.run("report", tool, "--out", out, "--maintainers"),
        2,
        "v6.1, the newest revision, has no MAINTAINERS file; choose other revisions");
    Path empty = temp.resolve("empty.git");
    try (NewRepository repository = NewKernel.create(empty)) {
      repository
          .file("MAINTAINERS", "Maintainers List\n\nA\nN:\triscv\n")
          .commit(LocalDate.EPOCH)
          .tag("v6.0");
    }
    refused(
        Langmix.run("report", empty, "--out", out, "--maintainers"),
        2,
        "has a MAINTAINERS file in which no section has F: lines");
  }

  @Test
  void all_sections_of_nothing() throws Exception {
    refused(
        Langmix.run("report", linux, "--out", out, "--all-sections"),
        2,
        "--all-sections needs --maintainers; add that option");
  }

  @Test
  void a_path_to_explain_that_is_not_relative() throws Exception {
    refused(
        Langmix.run("subsystems", linux, "--explain", "/etc/passwd"),
        2,
        "--explain '/etc/passwd' is not relative to the top of the kernel tree");
  }

  @Test
  void a_reversed_or_unknown_bound() throws Exception {
    refused(
        report("--since", "v6.1", "--until", "v6.0"),
        2,
        "the range from --since v6.1 to --until v6.0 is empty, because it is reversed");
    refused(report("--since", "2024-01-02", "--until", "2024-01-01"), 2, "it is reversed");
    refused(
        report("--every", "day", "--since", "master", "--until", "1969-01-01"),
        2,
        "it is reversed");
    refused(
        report("--since", "6.2"),
        2,
        "--since '6.2' is not a tag, a date (such as 2024-01-31 or '2 years ago') or a commit that"
            + " git knows; the nearest tags are v6.0, v6.1");
    refused(report("--until", "2024-02-30"), 2, "--until '2024-02-30' is not a tag, a date");
  }

  @Test
  void nothing_left_is_told_with_what_there_is() throws Exception {
    refused(report("--until", "1969-12-31"), 2, "go from v6.0 (1970-01-01) to v6.1 (1970-01-01)");
    refused(
        report("--every", "year", "--since", "1970-01-02"),
        2,
        "no sample lies at or after --since 1970-01-02; the samples of the whole history go from"
            + " 1970 (so far) (1970-01-01)");
  }

  @Test
  void an_ambiguous_commit() throws Exception {
    linux = temp.resolve("ambiguous.git");
    try (NewRepository repository = NewKernel.create(linux)) {
      // The ids of these two begin with f0acb.
      repository.file("a.c", "1071").file("b.c", "1251").commit(LocalDate.EPOCH).tag("v6.0");
    }
    refused(report("--since", "f0acb"), 2, "'f0acb' is ambiguous");
    refused(report("--every", "day", "--ref", "f0acb"), 2, "'f0acb' is ambiguous");
    refused(Langmix.run("count", "--repo", linux, "--revision", "f0acb"), 2, "is ambiguous");
  }

  @Test
  void samples_of_nothing() throws Exception {
    refused(report("--ref", "master"), 2, "--ref needs --every; add --every");
    refused(report("--every", "fortnight"), 2, "--every");
    refused(report("--every", "day", "--ref", "none"), 2, "--ref 'none' does not name a commit");
    Files.writeString(linux.resolve("HEAD"), "ref: refs/heads/main\n");
    refused(report("--every", "day"), 2, "does not point to a commit; name a branch with --ref");
    refused(report("--head"), 2, "does not point to a commit; leave out --head");
  }

  @Test
  void samples_held_against_a_tag_without_a_date() throws Exception {
    linux = temp.resolve("tree.git");
    try (NewRepository repository = NewKernel.create(linux)) {
      repository.file("a.c", "").commit(LocalDate.EPOCH).tagOfTree("v2.6.11");
    }
    refused(
        report("--every", "day", "--since", "v2.6.11"),
        2,
        "the tag in --since v2.6.11 has no date to compare samples with; give a date instead");
  }

  @Test
  void a_tag_with_the_name_of_a_sample_or_of_head() throws Exception {
    linux = temp.resolve("names.git");
    try (NewRepository repository = NewKernel.create(linux)) {
      repository
          .file("a.rs", "")
          .commit(LocalDate.EPOCH)
          .tag("1970")
          .tag("HEAD")
          .commit(LocalDate.EPOCH.plusYears(1));
    }
    refused(
        report("--every", "year", "--tags", "1970"),
        2,
        "the tag '1970' and another revision (last commit by the end of 1970) have the same name");
    refused(
        report("--head", "--tags", "HEAD"),
        2,
        "the tag 'HEAD' and another revision (added by --head)");
  }

  private Langmix report(Object... arguments) {
    return Langmix.run(
        Stream.concat(Stream.of("report", linux, "--out", out), Stream.of(arguments)).toArray());
  }
}
