package org.langmix.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;

/**
 * Makes reports on damaged copies of repositories. The damage depends only on a seed, as long as
 * git packs the objects in the same way.
 */
final class DamageCampaign implements AutoCloseable {
  private static final int LONGEST_RUN_SECONDS = 60;

  private static final List<List<String>> OPTIONS =
      List.of(
          List.of("--tags", "all", "--depth", "2"),
          List.of(),
          List.of("--tags", "all", "--every", "quarter", "--head"));

  private final Path directory;
  private final Map<RepositoryShape, Path> shapes = new EnumMap<>(RepositoryShape.class);

  /**
   * Copies that are damaged for a report and then repaired. There are too many files to copy all of
   * them each time.
   */
  private final Map<RepositoryShape, Path> copies = new EnumMap<>(RepositoryShape.class);

  private final List<Path> sound = new ArrayList<>();
  private final ExecutorService runner = Executors.newSingleThreadExecutor();

  /** Makes the undamaged repositories, and the reports on them, in an empty directory. */
  DamageCampaign(Path directory) throws Exception {
    this.directory = directory;
    for (RepositoryShape shape : RepositoryShape.values()) {
      Path home = directory.resolve(shape.name());
      shape.create(home);
      shapes.put(shape, home);
      copies.put(shape, directory.resolve("copy-of-" + shape.name()));
      PathUtils.copyDirectory(home, copies.get(shape));
    }
    for (int i = 0; i < OPTIONS.size(); i++) {
      sound.add(directory.resolve("sound" + i));
      Langmix run = report(shapes.get(RepositoryShape.LOOSE), sound.get(i), i, false);
      if (run.status() != 0) {
        throw new IOException(run.err());
      }
    }
  }

  /**
   * Damages a copy, and makes reports on it with and without {@code --verify}.
   *
   * @return what went wrong, in words; empty if both runs gave the right figures, or said which
   *     figures are not right
   */
  Optional<String> complaint(long seed) throws Exception {
    Random random = new Random(seed);
    random.nextInt(); // the first numbers of neighbouring seeds are similar
    List<RepositoryShape> all = List.of(RepositoryShape.values());
    RepositoryShape shape = all.get(random.nextInt(all.size()));
    int options = random.nextInt(OPTIONS.size());
    Path copy = copies.get(shape);
    Damage.Done damage = Damage.in(copy, random);
    List<String> complaints = new ArrayList<>();
    for (boolean verify : new boolean[] {false, true}) {
      judge(copy, options, verify)
          .ifPresent(
              wrong ->
                  complaints.add(
                      "seed %d%s%s: %s; %s: %s"
                          .formatted(
                              seed,
                              verify ? " --verify " : " ",
                              String.join(" ", OPTIONS.get(options)),
                              shape,
                              damage.what(),
                              wrong)));
    }
    for (Path file : damage.files()) {
      Path original = shapes.get(shape).resolve(copy.relativize(file));
      Files.copy(original, file, StandardCopyOption.REPLACE_EXISTING);
    }
    return complaints.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", complaints));
  }

  /** Makes a report on an undamaged repository of a shape, and returns what went wrong. */
  Optional<String> complaintOfSound(RepositoryShape shape, boolean verify) throws Exception {
    return judge(copies.get(shape), 0, verify);
  }

  private Optional<String> judge(Path home, int options, boolean verify) throws Exception {
    Path out = directory.resolve("report");
    Future<Langmix> future = runner.submit(() -> report(home, out, options, verify));
    Langmix run;
    try {
      run = future.get(LONGEST_RUN_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      future.cancel(true);
      return Optional.of("it hangs");
    }
    Optional<String> wrong = wrong(run, sound.get(options), out);
    if (Files.exists(out)) {
      PathUtils.deleteDirectory(out);
    }
    return wrong;
  }

  private static Langmix report(Path home, Path out, int options, boolean verify) {
    Stream<Object> arguments =
        Stream.of("report", home.resolve("linux.git"), "--out", out, "--format", "csv");
    Stream<String> chosen =
        Stream.of("--allow-gaps", "--quiet", "--threads", "1", verify ? "--verify" : "");
    return Langmix.run(
        Stream.concat(arguments, Stream.concat(chosen, OPTIONS.get(options).stream()))
            .filter(argument -> !argument.equals(""))
            .toArray());
  }

  private static Optional<String> wrong(Langmix run, Path sound, Path out) throws IOException {
    String said = run.err().strip();
    if (said.contains("unexpected failure") || said.contains("\tat ") || said.contains("memory")) {
      return Optional.of("status " + run.status() + ", " + said);
    }
    return switch (run.status()) {
      case 0 ->
          ReportFiles.in(sound).equals(ReportFiles.in(out))
              ? Optional.empty()
              : Optional.of("silently " + DamagedReport.differences(sound, out));
      case 1, 2 ->
          said.matches("langmix: .{20,}")
              ? Optional.empty()
              : Optional.of("it fails without a word: " + said);
      case 3 -> {
        List<String> differences = DamagedReport.differences(sound, out);
        yield differences.isEmpty() && said.startsWith("langmix: ")
            ? Optional.empty()
            : Optional.of("beside its gaps " + differences + " " + said);
      }
      default -> Optional.of("status " + run.status() + ", " + said);
    };
  }

  @Override
  public void close() {
    runner.shutdownNow();
  }
}
