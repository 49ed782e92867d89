package org.langmix.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.langmix.JavaProcess;
import org.langmix.NewKernel;
import org.langmix.git.NewRepository;

/** With {@code --fetch-missing}, a run fetches the objects that a partial clone has left out. */
class FetchMissingIT {
  private static final LocalDate DAY = LocalDate.of(2022, 12, 11);

  @TempDir private Path temp;
  private Path server;
  private Path out;

  @BeforeEach
  void makeServer() {
    assumeTrue(PartialClone.isPossible(), "git is older than 2.29");
    server = temp.resolve("server.git");
    out = temp.resolve("report");
    try (NewRepository repository = NewKernel.create(server)) {
      repository
          .file("MAINTAINERS", "Maintainers List\n----------------\n\nONE\nF:\tone/\n")
          .file("README", "Linux\n")
          .file("one/a.c", "int a;\n")
          .file("one/b.rs", "fn b() {}\n")
          .file("scripts/min-tool-version.sh", "case $1 in\ngcc)\n\techo 5.1.0\n\t;;\nesac\n")
          .file("two/c.c", "int c;\n/* " + noise() + " */\n")
          .commit(DAY)
          .tag("v6.1")
          .file("two/c.c", "int c;\nint d;\n")
          .commit(DAY.plusDays(70))
          .tag("v6.2");
    }
  }

  /** A text that does not become small when it is compressed. */
  private static String noise() {
    byte[] noise = new byte[20_000];
    new Random(1).nextBytes(noise);
    return HexFormat.of().formatHex(noise);
  }

  private PartialClone clone(String... options) throws Exception {
    return PartialClone.of(server, temp.resolve("linux.git"), options);
  }

  private Langmix report(Path repository, Object... arguments) {
    List<Object> all = new ArrayList<>(List.of("report", repository, "--out", out));
    all.addAll(List.of("--format", "csv", "--tags", "all"));
    all.addAll(List.of(arguments));
    return Langmix.run(all.toArray());
  }

  /** A report in its own process. */
  private ProcessBuilder process(PartialClone linux) {
    return new ProcessBuilder(
            JavaProcess.java(
                Main.class,
                "report",
                linux.directory(),
                "--out",
                out,
                "--format",
                "csv",
                "--no-store",
                "--fetch-missing"))
        .redirectErrorStream(true)
        .redirectOutput(temp.resolve("log").toFile());
  }

  private String csv(String file) throws IOException {
    return Files.readString(out.resolve(file));
  }

  @Test
  void only_the_files_that_are_read_are_fetched_and_the_figures_are_the_same() throws Exception {
    assertThat(report(server).status()).isZero();
    String counts = csv("counts.csv");
    String revisions = csv("revisions.csv");
    PartialClone linux = clone("--filter=blob:none");

    Langmix run = report(linux.directory(), "--fetch-missing");

    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(csv("counts.csv")).isEqualTo(counts);
    assertThat(csv("revisions.csv")).isEqualTo(revisions).contains("5.1.0");
    // These are two versions of c.c, and one version each of a.c, b.rs, the script, MAINTAINERS and
    // the makefile at the top, but not README.
    assertThat(linux.blobs()).hasSize(7);
    assertThat(report(linux.directory()).status()).isZero();
  }

  @Test
  void the_remote_may_have_any_name() throws Exception {
    PartialClone linux = clone("--filter=blob:none", "--origin", "torvalds");
    Langmix run = report(linux.directory(), "--fetch-missing");
    assertThat(run.err()).isEmpty();
    assertThat(linux.blobs()).hasSize(7);
  }

  @Test
  void git_is_led_to_no_other_repository_by_the_environment() throws Exception {
    PartialClone linux = clone("--filter=blob:none");
    ProcessBuilder langmix = process(linux);
    langmix.environment().put("GIT_DIR", temp.resolve("elsewhere.git").toString());
    assertThat(langmix.start().waitFor()).isZero();
    assertThat(linux.blobs()).hasSize(7);
  }

  @Test
  void without_leave_nothing_is_fetched() throws Exception {
    PartialClone linux = clone("--filter=blob:none");
    assertThat(report(linux.directory()).err()).contains("use --fetch-missing");
    Langmix run = report(linux.directory(), "--allow-gaps");
    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err()).contains("use --fetch-missing to fetch the missing files");
    assertThat(linux.blobs()).isEmpty();
  }

  @Test
  void what_the_store_knows_is_not_fetched_unless_it_is_to_be_compared() throws Exception {
    Path store = temp.resolve("counts.mv");
    Langmix first = Langmix.run("report", server, "--out", out, "--store", store, "--tags", "v6.1");
    assertThat(first.status()).isZero();
    PartialClone linux = clone("--filter=blob:none");
    assertThat(report(linux.directory(), "--store", store, "--fetch-missing").status()).isZero();
    String then = linux.git().id("v6.1:two/c.c");
    String now = linux.git().id("v6.2:two/c.c");
    String tools = linux.git().id("v6.2:scripts/min-tool-version.sh");
    // What the tree of v6.2 says of its Rust code is not known, so its Rust files are read again.
    String rust = linux.git().id("v6.2:one/b.rs");
    String makefile = linux.git().id("v6.2:Makefile");
    String maintainers = linux.git().id("v6.2:MAINTAINERS");
    assertThat(linux.blobs())
        .containsExactlyInAnyOrder(then, now, tools, rust, makefile, maintainers);
  }

  @Test
  void the_sections_of_the_maintainers_file_are_fetched_too() throws Exception {
    PartialClone linux = clone("--filter=blob:none");
    Langmix run = report(linux.directory(), "--fetch-missing", "--maintainers");
    assertThat(run.err()).isEmpty();
    assertThat(csv("counts.csv")).contains("v6.2", "maintainers,ONE,Rust");
  }

  @Test
  void directories_that_are_missing_are_fetched_with_all_below_them() throws Exception {
    assertThat(report(server).status()).isZero();
    String counts = csv("counts.csv");
    PartialClone linux = clone("--filter=tree:0");
    Langmix run = report(linux.directory(), "--fetch-missing");
    assertThat(run.err()).isEmpty();
    assertThat(csv("counts.csv")).isEqualTo(counts);
    assertThat(linux.blobs()).hasSize(7);
  }

  @Test
  void the_other_commands_fetch_as_well() throws Exception {
    Path linux = clone("--filter=blob:none").directory();
    Langmix refused = Langmix.run("count", "--repo", linux, "--revision", "v6.1", "one/a.c");
    assertThat(refused.status()).isEqualTo(1);
    assertThat(refused.err()).contains("try --fetch-missing, else git fsck");
    assertThat(
            Langmix.run(
                "count", "--fetch-missing", "--repo", linux, "--revision", "v6.1", "one/a.c"))
        .matches(run -> run.status() == 0 && run.out().contains("1 file: 1 line, 1 code"));
    assertThat(Langmix.run("compare", "--no-store", "--fetch-missing", "v6.1", "v6.2", linux))
        .matches(run -> run.status() == 0 && run.err().isEmpty());
    assertThat(Langmix.run("subsystems", "--fetch-missing", "--maintainers", linux).out())
        .contains("ONE");
  }

  @Test
  void a_whole_clone_that_lost_files_gets_them_back_and_stays_a_whole_clone() throws Exception {
    PartialClone linux = clone("--no-local");
    try (Stream<Path> packs = Files.list(linux.directory().resolve("objects/pack"))) {
      for (Path pack : packs.toList()) {
        Path moved = temp.resolve(pack.getFileName());
        Files.move(pack, moved);
        if (moved.toString().endsWith(".pack")) {
          unpack(moved, linux.directory());
        }
      }
    }
    linux.git().remove("v6.1:one/a.c");
    String config = Files.readString(linux.directory().resolve("config"));
    assertThat(report(linux.directory()).err()).contains("try --fetch-missing or git fetch");
    assertThat(report(linux.directory(), "--fetch-missing").status()).isZero();
    assertThat(linux.directory().resolve("config")).hasContent(config);
  }

  private static void unpack(Path pack, Path repository) throws Exception {
    Process git =
        new ProcessBuilder("git", "-C", repository.toString(), "unpack-objects", "-q")
            .redirectInput(pack.toFile())
            .start();
    assertThat(git.waitFor()).isZero();
  }

  @Test
  void what_the_server_has_not_got_is_a_gap_and_the_rest_comes() throws Exception {
    PartialClone linux = clone("--filter=blob:none");
    new LooseObjects(server).remove("v6.1:one/a.c");
    String lost = linux.git().id("v6.1:one/a.c");
    Langmix run = report(linux.directory(), "--fetch-missing", "--allow-gaps");
    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err())
        .contains(
            "1 of 6 objects that '"
                + linux.directory()
                + "' lacks could not be fetched, those that arrived are kept: git fetch origin: ");
    assertThat(Csv.rows(out.resolve("gaps.csv")))
        .extracting(row -> row.get("object"))
        .containsOnly(lost);
  }

  @Test
  void a_server_that_does_not_answer_is_told_with_its_reason_and_the_older_report_stands()
      throws Exception {
    PartialClone linux = clone("--filter=blob:none");
    linux.git().git("config", "remote.origin.url", temp.resolve("nowhere").toUri().toString());
    Langmix run = report(linux.directory(), "--fetch-missing");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err().lines().toList())
        .satisfiesExactly(
            first ->
                assertThat(first)
                    .startsWith("langmix: 6 of 6 objects")
                    .contains("git fetch origin: fatal: ", "nowhere"),
            second -> assertThat(second).contains("can't be read", "run the same command again"));
    assertThat(out).doesNotExist();
    linux.git().git("remote", "remove", "origin");
    assertThat(report(linux.directory(), "--fetch-missing").err())
        .contains("it has no remote to fetch from");
  }

  @Test
  void a_connection_that_breaks_costs_what_was_on_its_way_and_the_next_run_goes_on()
      throws Exception {
    PartialClone linux = clone("--filter=blob:none");
    linux.serveBy("git upload-pack \"$@\" | dd bs=1 count=9000 status=none");
    Langmix broken = report(linux.directory(), "--fetch-missing");
    assertThat(broken.status()).isEqualTo(1);
    assertThat(broken.err()).contains("6 of 6 objects", "git fetch origin: ");
    linux.git().git("config", "--unset", "remote.origin.uploadpack");
    assertThat(report(linux.directory(), "--fetch-missing").status()).isZero();
  }

  @Test
  @Timeout(120) // if git is not ended, the test waits for ever
  void an_interrupt_ends_git_and_the_server_as_well() throws Exception {
    PartialClone linux = clone("--filter=blob:none");
    Path up = temp.resolve("up");
    assertThat(new ProcessBuilder("mkfifo", up.toString()).start().waitFor()).isZero();
    linux.serveBy("echo $$ > '" + up + "'\nexec cat > /dev/null");
    Process langmix = process(linux).start();
    long server = Long.parseLong(Files.readString(up).strip()); // waits until the server runs
    assertThat(new CountingProcess(langmix).end("TERM"))
        .isEqualTo(130); // scripts ignore INT in background jobs
    assertThat(temp.resolve("log")).hasContent("langmix: interrupted\n");
    ProcessHandle.of(server).ifPresent(left -> left.onExit().join());
    assertThat(out).doesNotExist();
  }

  /** The variable makes git believe that somebody else owns the clone. */
  @Test
  void where_git_distrusts_a_clone_its_own_remedy_is_passed_on_whole() throws Exception {
    PartialClone linux = clone("--filter=blob:none");
    ProcessBuilder report = process(linux);
    report.environment().put("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1");
    assertThat(report.start().waitFor()).isEqualTo(1);
    assertThat(temp.resolve("log"))
        .content()
        .contains(
            "git fetch origin: fatal: detected dubious ownership in repository at '%s'"
                    .formatted(linux.directory())
                + " To add an exception for this directory, call: git config --global --add"
                + " safe.directory %s%n".formatted(linux.directory()));
  }
}
