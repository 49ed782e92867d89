package org.langmix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.langmix.JavaProcess;
import org.langmix.git.Git;
import org.langmix.git.NewRepository;

/** Names beyond ASCII in the locale {@code C}, as in cron jobs and containers. */
@EnabledOnOs(OS.LINUX)
class LocaleIT {
  private static final LocalDate DAY = LocalDate.of(2022, 12, 11);

  @TempDir private Path temp;

  private record Run(int status, String out, String err) {}

  @BeforeEach
  void makeClone() throws Exception {
    Path music = Files.createDirectory(temp.resolve("Música"));
    makeClone(temp.resolve("linux.git"));
    makeClone(music.resolve("linux.git"));
  }

  private static void makeClone(Path linux) {
    try (NewRepository repository = NewRepository.create(linux)) {
      repository.file("a.c", "int a;\n").file("ä/é.c", "int b;\n").commit(DAY).tag("v6.1");
    }
  }

  private Run run(Path directory, Map<String, String> environment, String... arguments)
      throws Exception {
    ProcessBuilder builder = new ProcessBuilder(JavaProcess.java(Main.class, (Object[]) arguments));
    builder.environment().put("LC_ALL", "C");
    builder.environment().putAll(environment);
    Path errors = temp.resolve("errors");
    Process process = builder.directory(directory.toFile()).redirectError(errors.toFile()).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), output, Files.readString(errors));
  }

  private Run run(String... arguments) throws Exception {
    return run(temp, Map.of(), arguments);
  }

  private static void isToldOf(String name, Run run) {
    assertThat(run.err())
        .endsWith(
            "%s can't be written in this locale, whose encoding is US-ASCII; set LC_ALL=C.UTF-8, and run again\n"
                .formatted(name))
        .hasLineCount(1);
    assertThat(run.status()).isEqualTo(2);
  }

  @Test
  void a_name_on_the_command_line_is_told_with_the_remedy() throws Exception {
    isToldOf("'M??sica/linux.git'", run("report", "Música/linux.git", "--no-store"));
    isToldOf("'M??sica/a.c'", run("count", "Música/a.c"));
    isToldOf("'M??sica'", run("report", "linux.git", "--no-store", "--out", "Música"));
    isToldOf("'??*'", run("revisions", "linux.git", "--tags", "ü*"));
    assertThat(temp.resolve("langmix-report")).doesNotExist();
  }

  @Test
  void so_are_the_current_directory_and_the_home() throws Exception {
    Path music = temp.resolve("Música");
    Run within = run(music.resolve("linux.git"), Map.of(), "report", "--no-store");
    assertThat(within.err()).startsWith("langmix: the current directory '");
    isToldOf("M??sica/linux.git'", within);
    Map<String, String> home = Map.of("HOME", music.toString(), "XDG_CACHE_HOME", "");
    Run fromHome = run(temp, home, "report", "linux.git");
    assertThat(fromHome.err()).startsWith("langmix: '");
    isToldOf("M??sica'", fromHome);
  }

  @Test
  void so_is_what_a_clone_needs_elsewhere_and_the_clone_is_not_called_damaged() throws Exception {
    Path music = temp.resolve("Música/linux.git");
    Git.run(music, "worktree", "add", "-q", temp.resolve("work").toString(), "v6.1");
    isToldOf("Música/linux.git/worktrees/work'", run("revisions", "work"));
    Git.run(temp, "clone", "-q", "-s", music.toString(), "shared");
    isToldOf("Música/linux.git/objects'", run("revisions", "shared"));
  }

  @Test
  void help_needs_no_names() throws Exception {
    assertThat(run(temp.resolve("Música"), Map.of(), "--version").status()).isZero();
  }

  @Test
  void tags_and_branches_in_files_and_packed_are_the_same_as_elsewhere() throws Exception {
    Path linux = temp.resolve("linux.git");
    Git.run(linux, "tag", "überblick", "v6.1^{commit}");
    Git.run(linux, "tag", "é/ö", "v6.1");
    Git.run(linux, "branch", "größe", "v6.1");
    Git.run(linux, "symbolic-ref", "HEAD", "refs/heads/größe");
    String[] all = {"revisions", "linux.git", "--tags", "all", "--head", "--csv"};
    Run expected = run(temp, Map.of("LC_ALL", "C.UTF-8"), all);
    assertThat(expected.out()).contains("überblick,2022-12-11", "é/ö,2022-12-11", "HEAD,");
    assertThat(run(all)).isEqualTo(expected);
    Git.run(linux, "pack-refs", "--all");
    assertThat(run(all)).isEqualTo(expected);
  }

  @Test
  void files_below_a_counted_directory_have_their_names() throws Exception {
    Files.writeString(Files.createDirectories(temp.resolve("plain/ä")).resolve("é.c"), "int a;\n");
    Files.writeString(temp.resolve("plain/ö.rs"), "fn a() {}\n");
    Run run = run("count", "--csv", "plain");
    assertThat(run.out()).contains("plain/ä/é.c,", "plain/ö.rs,");
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(run("count", "--csv", "--repo", "linux.git", "--revision", "v6.1").out())
        .contains("ä/é.c,");
  }
}
