package org.langmix.git.fetch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Runs the user's own git to fetch single objects. Git uses the user's configuration and the
 * repository's. It can't prompt anybody for anything, and it is stopped if it is silent for too
 * long.
 */
final class GitFetch {
  /**
   * The options with which git itself fetches objects that a partial clone lacks
   * (promisor-remote.c). They need git 2.29.
   */
  private static final List<String> OPTIONS =
      List.of(
          "--no-tags",
          "--no-write-fetch-head",
          "--recurse-submodules=no",
          "--no-auto-maintenance",
          "--progress",
          "--stdin");

  /** For a partial clone: objects that arrive may refer to objects that do not. */
  private static final String FILTER = "--filter=blob:none";

  /** Variables that would lead git to another repository, as in a hook (git-rev-parse(1)). */
  private static final List<String> OF_ANOTHER_REPOSITORY =
      List.of(
          "GIT_DIR",
          "GIT_COMMON_DIR",
          "GIT_WORK_TREE",
          "GIT_INDEX_FILE",
          "GIT_OBJECT_DIRECTORY",
          "GIT_ALTERNATE_OBJECT_DIRECTORIES",
          "GIT_NAMESPACE",
          "GIT_PREFIX",
          "GIT_SHALLOW_FILE");

  private static final Map<String, String> ENVIRONMENT =
      Map.of(
          "LC_ALL", "C",
          "GIT_TERMINAL_PROMPT", "0",
          "GIT_ASKPASS", "",
          "GCM_INTERACTIVE", "never",
          "SSH_ASKPASS", "/bin/false",
          "SSH_ASKPASS_REQUIRE", "force");

  private static final long TIME_TO_END_MILLISECONDS = 500;

  /**
   * How long git may print nothing. With --progress, git prints something about every second while
   * objects are counted, received or resolved. What a server computes before that takes little
   * time.
   */
  static final Duration LONGEST_SILENCE = Duration.ofMinutes(5);

  private final Path repository;
  private final Remotes remotes;
  private final Duration longestSilence;
  private final Set<String> silent = new HashSet<>();

  GitFetch(Path repository, Remotes remotes, Duration longestSilence) {
    this.repository = repository;
    this.remotes = remotes;
    this.longestSilence = longestSilence;
  }

  /**
   * Fetches objects. A remote that was silent for too long is not asked again.
   *
   * @param remote the name of one of the remotes
   * @param progress is told how many objects have arrived so far
   * @return what went wrong, in git's words if it said something; empty if nothing went wrong
   */
  String run(String remote, Collection<String> objects, FetchOutput.Progress progress)
      throws InterruptedException {
    if (silent.contains(remote)) {
      return silence();
    }
    Process process;
    try {
      process = builder(remote).start();
    } catch (IOException e) {
      return "git can't be run; install git 2.29 or newer, in the PATH (" + e.getMessage() + ")";
    }
    FetchOutput output = FetchOutput.follow(process.getErrorStream(), progress, System::nanoTime);
    try {
      write(objects, process.getOutputStream());
      if (!ends(process, output)) {
        silent.add(remote);
        return silence();
      }
    } finally {
      try {
        end(process);
      } finally {
        output.stop();
      }
    }
    int status = process.exitValue();
    return status == 0 ? "" : output.complaint("git fetch ended with status " + status);
  }

  private String silence() {
    return "the server sent nothing for %d seconds; try again later, or try another remote"
        .formatted(longestSilence.toSeconds());
  }

  /**
   * Waits for git to end, as long as it prints something now and then. Returns whether it has
   * ended.
   */
  private boolean ends(Process process, FetchOutput output) throws InterruptedException {
    Duration left = longestSilence;
    while (left.compareTo(Duration.ZERO) > 0) {
      if (process.waitFor(left.toNanos(), TimeUnit.NANOSECONDS)) {
        return true;
      }
      left = longestSilence.minus(output.silence());
    }
    return false;
  }

  private ProcessBuilder builder(String remote) {
    // -C rather than --git-dir, so that git checks who owns the repository (safe.directory).
    List<String> command = new ArrayList<>(List.of("git", "-C", repository.toString()));
    command.addAll(List.of("-c", "fetch.negotiationAlgorithm=noop", "fetch"));
    command.addAll(OPTIONS);
    if (remotes.promise()) {
      command.add(FILTER);
    }
    command.addAll(List.of("--", remote));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    OF_ANOTHER_REPOSITORY.forEach(builder.environment()::remove);
    builder.environment().putAll(ENVIRONMENT);
    return builder;
  }

  private static void write(Collection<String> objects, OutputStream input) {
    try (input) {
      input.write((String.join("\n", objects) + "\n").getBytes(StandardCharsets.US_ASCII));
    } catch (IOException e) {
      // Git ended before it had read all ids. Its exit status and its output say why.
    }
  }

  /** Ends git and all processes that it has started, if they still run. */
  private static void end(Process process) throws InterruptedException {
    if (!process.isAlive()) {
      return;
    }
    List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
    all.forEach(ProcessHandle::destroy);
    process.destroy();
    if (!process.waitFor(TIME_TO_END_MILLISECONDS, TimeUnit.MILLISECONDS)) {
      all.add(process.toHandle());
      all.forEach(ProcessHandle::destroyForcibly);
    }
  }
}
