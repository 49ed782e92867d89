package org.langmix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.langmix.store.StoreInspection;

/** A run that is killed while it counts leaves a store that the next run can use. */
class KilledRunIT {
  @TempDir private Path temp;

  @Test
  void the_next_run_uses_what_a_killed_one_stored_and_says_the_same() throws Exception {
    Path linux = CountingProcess.makeRepository(temp.resolve("linux.git"));
    Path store = Files.createDirectory(temp.resolve("cache")).resolve("counts.mv");
    // The assertions below must also hold if the run ends before it is noticed that it stored
    // counts.
    CountingProcess.untilStored(
            linux, temp.resolve("killed"), store, temp.resolve("log"), "--format", "csv")
        .end("KILL");
    long stored = StoreInspection.of(store).counts().values().iterator().next();
    assertThat(stored).isPositive();

    Langmix next = report(linux, temp.resolve("next"), "--store", store);
    assertThat(next).isEqualTo(new Langmix(0, "", ""));
    assertThat(Files.readString(temp.resolve("next/run.json")))
        .contains("\"known\": " + stored, "\"added\": " + (CountingProcess.FILES - stored));
    report(linux, temp.resolve("undisturbed"), "--no-store");
    assertThat(temp.resolve("next/counts.csv"))
        .hasSameBinaryContentAs(temp.resolve("undisturbed/counts.csv"));
  }

  private static Langmix report(Path linux, Path out, Object... arguments) {
    Object[] all = {"report", linux, "--out", out, "--format", "csv", "--quiet"};
    return Langmix.run(Stream.concat(Arrays.stream(all), Arrays.stream(arguments)).toArray());
  }
}
