package org.langmix.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A bare partial clone, and the server from which it was cloned.
 *
 * @param server a repository that serves any object on request
 * @param directory the clone
 */
record PartialClone(Path server, Path directory) {
  /** Makes a partial clone, for example with {@code --filter=blob:none}. */
  static PartialClone of(Path server, Path directory, String... options) throws Exception {
    LooseObjects git = new LooseObjects(server);
    git.git("config", "uploadpack.allowFilter", "true");
    git.git("config", "uploadpack.allowAnySHA1InWant", "true");
    String[] command =
        Stream.of(
                Stream.of("clone", "-q", "--bare"),
                Arrays.stream(options),
                Stream.of(server.toUri().toString(), directory.toString()))
            .flatMap(part -> part)
            .toArray(String[]::new);
    git.git(command);
    return new PartialClone(server, directory);
  }

  /** Whether git supports all that the fetching of missing objects needs (2.29 or newer). */
  static boolean isPossible() {
    try {
      Process git = new ProcessBuilder("git", "fetch", "-h").redirectErrorStream(true).start();
      String help = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return help.contains("write-fetch-head") && help.contains("--stdin");
    } catch (IOException e) {
      return false;
    }
  }

  LooseObjects git() {
    return new LooseObjects(directory);
  }

  /** The ids of the blobs that the clone has. */
  List<String> blobs() throws Exception {
    String all =
        git().git("cat-file", "--batch-all-objects", "--batch-check=%(objecttype) %(objectname)");
    return all.lines().filter(line -> line.startsWith("blob ")).map(l -> l.substring(5)).toList();
  }

  /** Makes a shell script do the server's side of each fetch. */
  void serveBy(String script) throws Exception {
    Path file = directory.resolveSibling("upload-pack");
    Files.writeString(file, "#!/bin/sh\n" + script + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    git().git("config", "remote.origin.uploadpack", file.toString());
  }
}
