package org.langmix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.langmix.git.NewRepository;

/** Branches with commits from machines whose clocks were wrong. */
class WrongClockTest {
  private static final String ONE =
      "langmix: the date of 1 commit of 'HEAD' runs backwards; each such commit counts as of the"
          + " date of the last commit before it that is in order\n";

  @TempDir private Path temp;

  /** A commit a day, with Rust from the second on. */
  private Path branch(String... days) {
    Path linux = temp.resolve("linux.git");
    try (NewRepository repository = NewRepository.create(linux).file("a.c", "int a;\n")) {
      for (int i = 0; i < days.length; i++) {
        if (i > 0) {
          repository.file("rust/a.rs", "fn a() {}\n".repeat(i));
        }
        repository.commit(LocalDate.parse(days[i]));
      }
    }
    return linux;
  }

  private List<String> samples(Path linux, String every) throws Exception {
    Path out = temp.resolve("report");
    Langmix run =
        Langmix.run("report", linux, "--every", every, "--quiet", "--format", "csv", "--out", out);
    assertThat(run.err()).isEqualTo(ONE);
    assertThat(run.status()).isZero();
    return Csv.rows(out.resolve("rust-code.csv")).stream().map(row -> sample(row)).toList();
  }

  private static String sample(Map<String, String> row) {
    return "%s of %s: %s".formatted(row.get("revision"), row.get("date"), row.get("tree"));
  }

  @Test
  void a_newest_commit_from_the_past_is_in_the_last_sample() throws Exception {
    Path linux = branch("2024-01-15", "2024-06-15", "2024-12-15", "2025-06-15", "2024-07-15");
    assertThat(samples(linux, "quarter"))
        .containsExactly(
            "2024-Q1 of 2024-01-15: 0",
            "2024-Q2 of 2024-06-15: 1",
            "2024-Q3 of 2024-06-15: 1",
            "2024-Q4 of 2024-12-15: 2",
            "2025-Q1 of 2024-12-15: 2",
            "2025-Q2 (so far) of 2025-06-15: 4");
  }

  @Test
  void a_commit_of_1970_in_the_middle_makes_no_samples_of_1970() throws Exception {
    Path linux = branch("2021-01-01", "2022-06-01", "1970-01-01", "2022-09-01", "2023-03-01");
    assertThat(samples(linux, "year"))
        .containsExactly(
            "2021 of 2021-01-01: 0", "2022 of 2022-09-01: 3", "2023 (so far) of 2023-03-01: 4");
  }
}
