package org.langmix.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.langmix.NewKernel;
import org.langmix.git.GitRepository;
import org.langmix.git.NewRepository;

class RevisionsCommandTest {
  @TempDir private Path temp;
  private Path linux;

  @BeforeEach
  void makeRepository() {
    linux = temp.resolve("linux.git");
    try (NewRepository repository = NewKernel.create(linux)) {
      repository
          .file("a.c", "int a;\n")
          .commit(LocalDate.of(2022, 7, 31))
          .tag("v5.19")
          .commit(LocalDate.of(2022, 10, 2))
          .tag("v6.0")
          .file("a.rs", "fn a() {}\n")
          .commit(LocalDate.of(2022, 11, 20))
          .tag("v6.1-rc6")
          .commit(LocalDate.of(2022, 12, 11))
          .tag("v6.1")
          .on("stable")
          .file("a.c", "int b;\n")
          .commit(LocalDate.of(2023, 1, 7))
          .tag("v6.1.4")
          .on("master")
          .file("b.rs", "fn b() {}\n")
          // This is the 10th in UTC, but the 9th in the committer's time zone.
          .commit(OffsetDateTime.parse("2023-02-09T20:30:00-07:00"));
    }
  }

  private List<Map<String, String>> rows(Object... arguments) throws Exception {
    Langmix run =
        Langmix.run(
            Stream.concat(Stream.of("revisions", linux, "--csv"), Stream.of(arguments)).toArray());
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    return Csv.rows(Files.writeString(temp.resolve("revisions.csv"), run.out()));
  }

  private List<String> column(String name, Object... arguments) throws Exception {
    return rows(arguments).stream().map(row -> row.get(name)).toList();
  }

  private String id(String revision) {
    try (GitRepository git = GitRepository.open(linux)) {
      return git.commit(revision).orElseThrow().id();
    }
  }

  @Test
  void releases_are_told_apart_from_the_last_one_without_rust() throws Exception {
    assertThat(column("revision")).containsExactly("v6.0", "v6.1");
    assertThat(column("why"))
        .containsExactly("the last mainline release without Rust", "mainline release");
    assertThat(column("why", "--since", "v5.19"))
        .containsExactly(
            "mainline release", "mainline release; same tree as v5.19", "mainline release");
  }

  @Test
  void tags_are_explained_by_the_values_that_name_them() throws Exception {
    assertThat(rows("--tags", "v6.1*", "--tags", "stable", "--tags", "stable"))
        .extracting(row -> row.get("revision") + ": " + row.get("why"))
        .containsExactly(
            "v6.1-rc6: named by --tags v6.1*",
            "v6.1: named by --tags v6.1*; same tree as v6.1-rc6",
            "v6.1.4: named by --tags v6.1*, named by --tags stable");
  }

  @Test
  void without_releases_the_table_says_what_is_taken_instead() throws Exception {
    try (NewRepository repository = NewKernel.create(temp.resolve("next.git"))) {
      repository.file("a.c", "").commit(LocalDate.EPOCH).tag("next-20260804");
    }
    assertThat(Langmix.run("revisions", temp.resolve("next.git")).out())
        .contains("tag, as no version is there");
    try (NewRepository repository = NewKernel.create(temp.resolve("stable.git"))) {
      repository.file("a.c", "").commit(LocalDate.EPOCH).tag("next-20260804").tag("v6.1.4");
    }
    assertThat(Langmix.run("revisions", temp.resolve("stable.git"), "--csv").out())
        .contains("version, as no mainline release is there")
        .doesNotContain("next");
  }

  @Test
  void a_reason_that_all_share_stands_once_below_the_table() throws Exception {
    String longName = "Ubuntu-hwe-6.8-" + "6.8.0-40.40_22.04.3-and-a-very-long-end";
    try (NewRepository repository = NewKernel.create(temp.resolve("next.git"))) {
      repository.file("a.c", "").commit(LocalDate.EPOCH).tag("next-20260804");
      repository.file("b.c", "").commit(LocalDate.EPOCH).tag(longName);
    }
    assertThat(Langmix.run("revisions", "--tags", "*", temp.resolve("next.git")).out().lines())
        .hasSize(4)
        .first(STRING)
        .matches("revision +date +commit *");
    assertThat(Langmix.run("revisions", "--tags", "*", temp.resolve("next.git")).out())
        .endsWith("why, of all: named by --tags *\n");
  }

  @Test
  void samples_begin_with_the_last_one_without_rust() throws Exception {
    assertThat(rows("--every", "month"))
        .extracting(row -> row.get("revision") + " " + row.get("date") + ": " + row.get("why"))
        .containsExactly(
            "2022-10 2022-10-02: last commit by the end of 2022-10, the last without Rust",
            "2022-11 2022-11-20: last commit by the end of 2022-11",
            "2022-12 2022-12-11: last commit by the end of 2022-12; same tree as 2022-11",
            "2023-01 2022-12-11: last commit by the end of 2023-01; same tree as 2022-11",
            "2023-02 (so far) 2023-02-10: newest commit, 2023-02 is not over");
    assertThat(column("revision", "--every", "year", "--since", "2000-01-01"))
        .containsExactly("2022", "2023 (so far)");
    assertThat(column("revision", "--every", "month", "--until", "2022-11-30"))
        .containsExactly("2022-10", "2022-11");
  }

  @Test
  void samples_are_bounded_by_their_dates_and_by_those_of_tags() throws Exception {
    assertThat(column("revision", "--every", "month", "--since", "v6.1-rc6", "--until", "v6.1"))
        .containsExactly("2022-11", "2022-12", "2023-01");
    assertThat(column("revision", "--every", "month", "--since", "v5.19", "--until", "v6.0"))
        .containsExactly("2022-07", "2022-08", "2022-09", "2022-10");
    assertThat(column("revision", "--every", "month", "--since", "2022-12-12"))
        .containsExactly("2023-02 (so far)");
  }

  @Test
  void the_commit_of_a_sample_bounds_inclusively_whatever_its_zone() throws Exception {
    String newest = id("master");
    assertThat(column("revision", "--every", "year", "--since", newest, "--until", newest))
        .containsExactly("2023 (so far)");
  }

  @Test
  void any_branch_is_sampled() throws Exception {
    assertThat(column("commit", "--every", "month", "--ref", "stable", "--since", "2023-01-01"))
        .containsExactly(id("stable"));
    assertThat(column("revision", "--every", "year", "--ref", "v6.1")).hasSize(1);
    assertThat(column("revision", "--every", "year", "--ref", id("stable").substring(0, 12)))
        .containsExactly("2022", "2023 (so far)");
  }

  @Test
  void tags_come_before_samples_and_head_comes_last() throws Exception {
    List<Map<String, String>> rows =
        rows("--every", "quarter", "--tags", "mainline", "--since", "v6.0", "--head");
    assertThat(rows)
        .extracting(row -> row.get("revision") + " " + row.get("series"))
        .containsExactly(
            "v6.0 mainline",
            "v6.1 mainline",
            "2022-Q4 every quarter",
            "2023-Q1 (so far) every quarter",
            "HEAD mainline");
    assertThat(rows.get(4).get("why")).isEqualTo("added by --head; same tree as 2023-Q1 (so far)");
    assertThat(rows.get(4).get("commit")).isEqualTo(id("master"));
    assertThat(column("revision", "--every", "year", "--head"))
        .containsExactly("2022", "2023 (so far)", "HEAD");
  }

  @Test
  void head_is_of_the_series_of_a_version_that_it_goes_on_from() throws Exception {
    assertThat(column("series", "--head")).containsExactly("mainline", "mainline", "mainline");
    assertThat(column("series", "--head", "--tags", "stable")).containsExactly("v6.1", "HEAD");
    assertThat(column("series", "--head", "--every", "year", "--since", "2023-01-01"))
        .containsExactly("every year", "HEAD");
    Files.writeString(linux.resolve("HEAD"), "ref: refs/heads/stable\n");
    assertThat(column("series", "--head", "--tags", "stable")).containsExactly("v6.1", "v6.1");
  }

  @Test
  void a_repository_without_tags_has_samples_and_head() throws Exception {
    linux = temp.resolve("untagged.git");
    try (NewRepository repository = NewKernel.create(linux)) {
      repository.file("a.c", "").commit(LocalDate.EPOCH);
    }
    assertThat(column("revision", "--head")).containsExactly("HEAD");
    assertThat(column("revision", "--every", "year")).containsExactly("1970 (so far)");
    assertThat(Langmix.run("revisions", linux).err()).contains("fetch --tags", "--every", "--head");
  }

  @Test
  void since_and_until_take_branches_and_commits_by_their_dates() throws Exception {
    assertThat(column("revision", "--tags", "all", "--since", "stable")).containsExactly("v6.1.4");
    assertThat(column("revision", "--tags", "all", "--until", id("v6.0").substring(0, 10)))
        .containsExactly("v5.19", "v6.0");
    assertThat(column("revision", "--tags", "all", "--since", "v6.1~1", "--until", "v6.1"))
        .containsExactly("v6.1-rc6", "v6.1");
  }

  @Test
  void since_and_until_take_dates_as_git_takes_them() throws Exception {
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    linux = temp.resolve("young.git");
    try (NewRepository repository = NewRepository.create(linux)) {
      repository.file("a.c", "int a;\n");
      repository.commit(today.minusYears(3)).tag("v6.0").commit(today.minusDays(20)).tag("v6.1");
      repository.commit(today).tag("v6.2");
    }
    assertThat(column("revision", "--since", "2 years ago")).containsExactly("v6.1", "v6.2");
    assertThat(column("revision", "--since", "yesterday")).containsExactly("v6.2");
    assertThat(column("revision", "--since", "4.years.ago", "--until", "last week"))
        .containsExactly("v6.0", "v6.1");
    assertThat(column("revision", "--every", "year", "--since", "2 days ago")).hasSize(1);
  }

  @Test
  void a_tag_or_branch_is_no_date() throws Exception {
    linux = temp.resolve("named.git");
    try (NewRepository repository = NewRepository.create(linux)) {
      repository.file("a.c", "int a;\n").commit(LocalDate.of(2022, 1, 1)).tag("v6.0");
      repository.commit(LocalDate.of(2023, 1, 1)).tag("v6.1");
      repository.on("yesterday").commit(LocalDate.of(2023, 1, 1)).on("master");
      repository.commit(LocalDate.of(2024, 1, 1)).tag("v6.2").lightweightTag("today");
    }
    assertThat(column("revision", "--since", "yesterday")).containsExactly("v6.1", "v6.2");
    assertThat(column("revision", "--since", "today")).containsExactly("v6.2");
  }

  @Test
  void a_table_has_80_columns_and_long_reasons_go_on_below() {
    Langmix run =
        Langmix.run(
            "revisions", linux, "--tags", "v6.1*", "--tags", "stable", "--tags", "v6.1..v6.1.4");
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
    assertThat(run.out())
        .contains(
            """
            v6.1.4    2023-01-07  %s  named by --tags v6.1*, named by --tags
                                                stable, named by --tags v6.1..v6.1.4
            """
                .formatted(id("v6.1.4").substring(0, 12)));
  }

  @Test
  void json_has_the_columns_of_csv_as_keys() {
    Langmix run = Langmix.run("revisions", linux, "--json");
    assertThat(run.out().lines().skip(1).findFirst())
        .hasValue(
            ("{\"revision\":\"v6.0\",\"date\":\"2022-10-02\",\"series\":\"mainline\",\"commit\":\"%s\","
                    + "\"tree\":\"%s\",\"why\":\"the last mainline release without Rust\"},")
                .formatted(id("v6.0"), tree("v6.0")));
    assertThat(Langmix.run("revisions", linux, "--json", "--csv").err())
        .contains("--csv", "--json", "mutually exclusive");
  }

  private String tree(String revision) {
    try (GitRepository git = GitRepository.open(linux)) {
      return git.revision(revision).orElseThrow().tree();
    }
  }

  @Test
  void tags_of_all_shapes_are_listed_in_order_with_their_series() throws Exception {
    linux = temp.resolve("shapes.git");
    try (NewRepository repository = NewKernel.create(linux)) {
      repository.file("a.c", "").commit(LocalDate.EPOCH);
      List.of(
              "debian/7.3-1",
              "debian/7.3_rc7-1_exp1",
              "next-20260804",
              "v5.12-rc1-dontuse",
              "v6.5-rc7-rt4",
              "v6.5-rc7",
              "asahi-6.19.11-2",
              "ASB-2023-05-05",
              "android13-5.10-2023-05_r1",
              "Mi17_Kernel-ReSuki-susfs-20260804-1050")
          .forEach(repository::tag);
      repository.tagOfTree("v2.6.11-tree");
    }
    assertThat(rows("--tags", "all"))
        .extracting(row -> row.get("revision") + " " + row.get("series"))
        .containsExactly(
            "ASB-2023-05-05 ASB",
            "Mi17_Kernel-ReSuki-susfs-20260804-1050 Mi17_Kernel-ReSuki-susfs",
            "android13-5.10-2023-05_r1 android13-5.10",
            "asahi-6.19.11-2 asahi",
            "debian/7.3_rc7-1_exp1 debian/7.3",
            "debian/7.3-1 debian/7.3",
            "next-20260804 next",
            "v2.6.11-tree v2.6.11-tree",
            "v5.12-rc1-dontuse mainline",
            "v6.5-rc7 mainline",
            "v6.5-rc7-rt4 v6.5-rt");
    assertThat(column("revision", "--tags", "rc")).containsExactly("v5.12-rc1-dontuse", "v6.5-rc7");
  }

  /** The tags that {@code --tags newest} takes of these. */
  private List<String> newest(String... tags) throws Exception {
    linux = temp.resolve("newest.git");
    try (NewRepository repository = NewRepository.create(linux)) {
      for (int i = 0; i < tags.length; i++) {
        repository.file("a.c", "int a" + i + ";\n");
        repository.commit(LocalDate.of(2024, 1, 1).plusDays(i)).tag(tags[i]);
      }
    }
    return column("revision", "--tags", "newest");
  }

  @Test
  void the_newest_of_each_series_is_what_a_user_of_stable_kernels_wants() throws Exception {
    assertThat(
            newest(
                "v6.11",
                "v6.11.1",
                "v6.12-rc1",
                "v6.12",
                "v6.12.1",
                "v6.12.2",
                "v6.12.2-rt1",
                "v7.3-rc7",
                "v7.3",
                "v7.3.4"))
        .containsExactly("v6.11.1", "v6.12.2", "v6.12.2-rt1", "v7.3.4");
  }

  @Test
  void mainline_itself_is_among_the_newest_if_it_has_gone_on() throws Exception {
    assertThat(newest("v6.11", "v6.11.1", "v6.12-rc1", "v6.12-rc2"))
        .containsExactly("v6.11.1", "v6.12-rc2");
  }

  @Test
  void names_without_a_number_are_never_among_the_newest() throws Exception {
    assertThat(newest("debian/6.1.4-1", "debian/6.1.140-1", "debian/6.3.7-1", "before-merge"))
        .containsExactly("debian/6.1.140-1", "debian/6.3.7-1");
  }

  @Test
  void each_prefix_has_its_newest_where_names_do_not_tell_the_series() throws Exception {
    assertThat(newest("4.19.0-rc1", "RELEASE-4.18.0", "RELEASE-4.19.0", "4.20-dev"))
        .containsExactly("RELEASE-4.19.0", "4.20-dev");
  }
}
