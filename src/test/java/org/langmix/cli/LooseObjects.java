package org.langmix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The loose objects of a repository. Tests remove or damage them. */
record LooseObjects(Path repository) {
  /** The id of the object that a text names in git: {@code v6.1}, {@code v6.1:drivers}. */
  String id(String text) throws IOException, InterruptedException {
    return git("rev-parse", text);
  }

  String git(String... arguments) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder("git", "-C", repository.toString());
    builder.command().addAll(java.util.List.of(arguments));
    Process process = builder.redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return output.strip();
  }

  Path file(String text) throws IOException, InterruptedException {
    String id = id(text);
    return repository.resolve("objects/" + id.substring(0, 2) + "/" + id.substring(2));
  }

  /**
   * Removes an object. Returns the bytes of its file, which restore the object if they are written
   * again.
   */
  byte[] remove(String text) throws IOException, InterruptedException {
    Path file = file(text);
    byte[] bytes = Files.readAllBytes(file);
    Files.delete(file);
    return bytes;
  }

  /** Overwrites the file of an object. */
  void write(String text, byte[] bytes) throws IOException, InterruptedException {
    Path file = file(text);
    Files.deleteIfExists(file);
    Files.write(file, bytes);
  }
}
