package org.langmix.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.langmix.JavaProcess;
import org.langmix.NewKernel;
import org.langmix.git.NewRepository;

/** The program in its own process, which can be stopped while it counts. */
record CountingProcess(Process process) {
  /**
   * The number of files in the repository. A single thread stores fewer at a time, so the report
   * still has files to count after it first stored some.
   */
  static final int FILES = 5000;

  private static final int AREAS = 1000;
  private static final long EMPTY_STORE = 32 << 10;

  static Path makeRepository(Path linux) {
    try (NewRepository repository = NewKernel.create(linux)) {
      for (int i = 0; i < FILES; i++) {
        repository.file("drivers/" + i + (i == 0 ? ".rs" : ".c"), "int a%d;\n".formatted(i));
      }
      repository.commit(LocalDate.of(2022, 12, 11)).tag("v6.1");
    }
    return linux;
  }

  /**
   * Starts a report that keeps its counts in a store. The store must have its own directory. Waits
   * until the report has stored some counts, or has ended before this was noticed.
   */
  static CountingProcess untilStored(
      Path linux, Path out, Path store, Path log, Object... arguments) throws Exception {
    try (WatchService changes = watch(store.getParent())) {
      Process process = start(linux, out, store, log, arguments);
      await(process, changes, () -> Files.exists(store) && Files.size(store) >= EMPTY_STORE);
      return new CountingProcess(process);
    }
  }

  /**
   * Starts a report that draws charts of so many areas that it takes a while. Waits until the
   * report draws, or has ended before that.
   */
  static CountingProcess untilDrawing(Path linux, Path out, Path store, Path log) throws Exception {
    try (WatchService changes = watch(out.getParent())) {
      Path areas = Files.writeString(store.resolveSibling("areas"), areas());
      Process process = start(linux, out, store, log, "--quiet", "--areas", areas);
      await(process, changes, () -> begun(out).isPresent());
      Optional<Path> begun = begun(out);
      if (begun.isPresent()) {
        try (WatchService further = watch(begun.get())) {
          await(process, further, () -> Files.exists(begun.get().resolve("charts")));
        }
      }
      return new CountingProcess(process);
    }
  }

  private static String areas() {
    return IntStream.range(0, AREAS)
        .mapToObj(i -> "Area %d\nF:\tdrivers/\n".formatted(i))
        .collect(Collectors.joining("\n"));
  }

  /** The directory in which a report is written before it is moved to its final place. */
  private static Optional<Path> begun(Path out) throws IOException {
    String start = "." + out.getFileName() + ".";
    try (Stream<Path> files = Files.list(out.getParent())) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(start))
          .filter(Files::isDirectory)
          .findFirst();
    }
  }

  private static WatchService watch(Path directory) throws IOException {
    WatchService changes = directory.getFileSystem().newWatchService();
    directory.register(
        changes, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
    return changes;
  }

  private static void await(Process process, WatchService changes, Callable<Boolean> condition)
      throws Exception {
    while (process.isAlive() && !condition.call()) {
      WatchKey key = changes.poll(1, TimeUnit.SECONDS);
      if (key != null) {
        key.pollEvents();
        key.reset();
      }
    }
  }

  private static Process start(Path linux, Path out, Path store, Path log, Object... arguments)
      throws Exception {
    List<Object> words = new ArrayList<>();
    words.addAll(List.of("report", linux, "--out", out, "--threads", 1, "--store", store));
    words.addAll(Arrays.asList(arguments));
    return new ProcessBuilder(JavaProcess.java(Main.class, words.toArray()))
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start();
  }

  /** Sends a signal to the process, waits for its end, and returns its exit status. */
  int end(String signal) throws Exception {
    new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid())).start().waitFor();
    return process.waitFor();
  }
}
