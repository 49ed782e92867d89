package org.langmix.git.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.langmix.git.Git;
import org.langmix.git.NewRepository;

/** Git is not left to wait for ever for a server that takes a request and never answers. */
class SilentServerTest {
  private static final String OBJECT = "0123456789012345678901234567890123456789";

  @TempDir private Path temp;

  @Test
  @Timeout(120) // a git process that is not ended waits for ever
  void git_is_ended_with_whatever_it_has_started_and_that_server_is_not_asked_again()
      throws Exception {
    Path linux = temp.resolve("linux.git");
    NewRepository.create(linux).file("a.c", "int a;\n").commit(LocalDate.EPOCH).close();
    Path asked = temp.resolve("asked");
    Path server = temp.resolve("server");
    Files.writeString(server, "#!/bin/sh\necho $$ >> '" + asked + "'\nexec cat > /dev/null\n");
    Files.setPosixFilePermissions(server, PosixFilePermissions.fromString("rwxr-xr-x"));
    Git.run(linux, "remote", "add", "origin", linux.toUri().toString());
    Git.run(linux, "config", "remote.origin.uploadpack", server.toString());

    GitFetch git =
        new GitFetch(linux, new Remotes(List.of("origin"), false), Duration.ofSeconds(2));
    String silence =
        "the server sent nothing for 2 seconds; try again later, or try another remote";
    assertThat(git.run("origin", List.of(OBJECT), received -> {})).isEqualTo(silence);
    assertThat(git.run("origin", List.of(OBJECT), received -> {})).isEqualTo(silence);

    List<String> servers = Files.exists(asked) ? Files.readAllLines(asked) : List.of();
    assertThat(servers).hasSizeLessThan(2); // empty if the machine was too busy to start it
    for (String process : servers) {
      ProcessHandle.of(Long.parseLong(process)).ifPresent(left -> left.onExit().join());
    }
  }

  @Test
  void what_git_has_left_running_moves_no_progress() throws Exception {
    PipedOutputStream left = new PipedOutputStream();
    List<Integer> received = new CopyOnWriteArrayList<>();
    FetchOutput output =
        FetchOutput.follow(new PipedInputStream(left), received::add, System::nanoTime);
    left.write("Receiving objects:  50% (1/2)\n\n".getBytes(StandardCharsets.US_ASCII));
    left.flush();
    output.stop();
    left.write("Receiving objects: 100% (2/2)\n\n".getBytes(StandardCharsets.US_ASCII));
    left.close();
    output.stop();

    assertThat(received).containsExactly(1);
  }

  @Test
  void whatever_is_printed_breaks_the_silence() throws Exception {
    AtomicLong now = new AtomicLong();
    InputStream words =
        new InputStream() {
          private int minute;

          @Override
          public int read() {
            throw new UnsupportedOperationException();
          }

          @Override
          public int read(byte[] bytes, int from, int length) {
            minute++;
            now.set(Duration.ofMinutes(minute).toNanos());
            bytes[from] = '.';
            return minute > 3 ? -1 : 1;
          }
        };
    FetchOutput output = FetchOutput.follow(words, received -> {}, now::get);
    output.stop();
    assertThat(output.complaint("")).isEqualTo("...");
    now.set(Duration.ofMinutes(7).toNanos());
    assertThat(output.silence()).isEqualTo(Duration.ofMinutes(7 - 3));
  }
}
