package org.langmix.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Runs git itself, for what only git can do to a repository. */
public final class Git {
  private Git() {}

  /** Runs a git command in a directory and returns its output. The command must succeed. */
  public static String run(Path directory, String... arguments)
      throws IOException, InterruptedException {
    return feed("", directory, arguments);
  }

  /** Makes a bare repository of a stream of git-fast-import(1). */
  public static Path imported(Path directory, String stream)
      throws IOException, InterruptedException {
    Files.createDirectory(directory);
    run(directory, "init", "-q", "--bare", "-b", "master");
    feed(stream, directory, "fast-import", "--quiet");
    return directory;
  }

  /** Runs a git command with a text as its input. */
  public static String feed(String input, Path directory, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = Stream.concat(Stream.of("git"), Arrays.stream(arguments)).toList();
    Process process =
        new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true).start();
    try (OutputStream in = process.getOutputStream()) {
      in.write(input.getBytes(StandardCharsets.UTF_8));
    }
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(String.join(" ", command) + ": " + output).isZero();
    return output.strip();
  }
}
