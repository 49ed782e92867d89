package org.langmix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.langmix.git.NewRepository;
import org.langmix.store.StoreInspection;

/** A run that is killed while it counts leaves a store that the next one can build on. */
class KilledRunTest {
  /** More than one thread takes to the store at a time, and more than it has then done. */
  private static final int FILES = 5000;

  @TempDir private Path temp;

  @Test
  void the_next_run_uses_what_a_killed_one_stored_and_says_the_same() throws Exception {
    Path linux = makeRepository();
    Path store = Files.createDirectory(temp.resolve("cache")).resolve("counts.mv");
    killOnceStored(linux, store);
    long stored = StoreInspection.of(store).counts().values().iterator().next();
    assertThat(stored).isPositive();

    Langmix next = report(linux, temp.resolve("next"), "--store", store);
    assertThat(next).isEqualTo(new Langmix(0, "", ""));
    assertThat(Files.readString(temp.resolve("next/run.json")))
        .contains("\"known\": " + stored, "\"added\": " + (FILES - stored));
    report(linux, temp.resolve("undisturbed"), "--no-store");
    assertThat(temp.resolve("next/counts.csv"))
        .hasSameBinaryContentAs(temp.resolve("undisturbed/counts.csv"));
  }

  private Path makeRepository() {
    Path linux = temp.resolve("linux.git");
    try (NewRepository repository = NewRepository.create(linux)) {
      for (int i = 0; i < FILES; i++) {
        repository.file("drivers/" + i + ".c", "int a%d;\n".formatted(i));
      }
      repository.commit(LocalDate.of(2022, 12, 11)).tag("v6.1");
    }
    return linux;
  }

  private static Langmix report(Path linux, Path out, Object... arguments) {
    Object[] all = {"report", linux, "--out", out, "--format", "csv", "--quiet"};
    return Langmix.run(Stream.concat(Arrays.stream(all), Arrays.stream(arguments)).toArray());
  }

  private void killOnceStored(Path linux, Path store) throws Exception {
    try (WatchService changes = temp.getFileSystem().newWatchService()) {
      store
          .getParent()
          .register(
              changes, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
      Process run = start(linux, store);
      // Should it end before it is seen to have stored anything, what follows must hold as well.
      long empty = 32 << 10;
      while (run.isAlive() && (Files.notExists(store) || Files.size(store) < empty)) {
        WatchKey key = changes.poll(1, TimeUnit.SECONDS);
        if (key != null) {
          key.pollEvents();
          key.reset();
        }
      }
      run.destroyForcibly().waitFor();
    }
  }

  private Process start(Path linux, Path store) throws Exception {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "report",
            linux.toString(),
            "--out",
            temp.resolve("killed").toString(),
            "--format",
            "csv",
            "--threads",
            "1",
            "--store",
            store.toString())
        .redirectErrorStream(true)
        .redirectOutput(temp.resolve("killed.log").toFile())
        .start();
  }
}
