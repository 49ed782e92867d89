package org.langmix.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.langmix.JavaProcess;
import org.langmix.NewKernel;
import org.langmix.git.NewRepository;

/** Uses {@code --fetch-missing} with servers that refuse, over https, and without git. */
class FetchFromServersIT {
  @TempDir private Path temp;
  private PartialClone linux;
  private Path out;

  @BeforeEach
  void makeClone() throws Exception {
    assumeTrue(PartialClone.isPossible(), "git is older than 2.29");
    Path server = temp.resolve("server.git");
    out = temp.resolve("report");
    try (NewRepository repository = NewKernel.create(server)) {
      repository.file("one/a.c", "int a;\n").file("one/b.rs", "fn b() {}\n");
      repository.commit(LocalDate.of(2022, 12, 11)).tag("v6.1");
    }
    linux = PartialClone.of(server, temp.resolve("linux.git"), "--filter=blob:none");
  }

  /** Runs a report in its own process, with additional environment variables. */
  private Langmix report(Map<String, String> environment) throws Exception {
    ProcessBuilder langmix =
        new ProcessBuilder(
            JavaProcess.java(
                Main.class,
                "report",
                "--fetch-missing",
                "--no-store",
                "--format",
                "csv",
                "--out",
                out,
                linux.directory()));
    langmix.environment().putAll(environment);
    Path printed = temp.resolve("out");
    Path errors = temp.resolve("err");
    int status =
        langmix.redirectOutput(printed.toFile()).redirectError(errors.toFile()).start().waitFor();
    return new Langmix(status, Files.readString(printed), Files.readString(errors));
  }

  private void configureServer(String name, String value) throws Exception {
    new LooseObjects(linux.server()).git("config", name, value);
  }

  @Test
  void a_server_that_gives_no_single_objects_is_told_and_the_next_run_goes_on() throws Exception {
    linux.git().git("config", "protocol.version", "0"); // version 2 lets clients ask for any object
    configureServer("uploadpack.allowAnySHA1InWant", "false");
    Langmix refused = report(Map.of());
    assertThat(refused.status()).isEqualTo(1);
    assertThat(refused.err())
        .contains(
            "3 of 3 objects that",
            "git fetch origin: error: Server does not allow request for unadvertised object",
            "those that arrived are kept");
    assertThat(out).doesNotExist();

    configureServer("uploadpack.allowAnySHA1InWant", "true");
    Langmix run = report(Map.of());
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
  }

  @Test
  void a_server_that_knows_no_filters_gives_the_files_all_the_same() throws Exception {
    configureServer("uploadpack.allowFilter", "false");
    Langmix run = report(Map.of());
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(linux.blobs()).hasSize(4);
  }

  @Test
  void where_there_is_no_git_it_is_said_what_to_install() throws Exception {
    Langmix run = report(Map.of("PATH", temp.resolve("empty").toString()));
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .contains("git can't be run; install git 2.29 or newer, in the PATH (")
        .contains("run the same command again to fetch the rest");
  }

  @Test
  void files_come_over_https_from_a_server_whose_certificate_git_trusts() throws Exception {
    assumeTrue(HttpsServerOfGit.isPossible(), "git has no https");
    try (HttpsServerOfGit server = HttpsServerOfGit.of(temp)) {
      URI address = server.address().resolve("server.git");
      linux.git().git("config", "remote.origin.url", address.toString());

      Langmix refused = report(Map.of());
      assertThat(refused.status()).isEqualTo(1);
      assertThat(refused.err())
          .contains(
              "3 of 3 objects that", "git fetch origin: fatal: unable to access", "certificate");

      Langmix run = report(Map.of("GIT_SSL_CAINFO", server.certificate().toString()));
      assertThat(run.err()).isEmpty();
      assertThat(run.status()).isZero();
      assertThat(linux.blobs()).hasSize(4);
    }
  }
}
