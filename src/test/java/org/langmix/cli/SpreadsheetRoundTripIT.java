package org.langmix.cli;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.langmix.NewKernel;
import org.langmix.cli.Sheet.Cell;
import org.langmix.git.NewRepository;

/**
 * Opens every CSV output in LibreOffice Calc and saves it again. Skipped if LibreOffice is not
 * installed.
 */
class SpreadsheetRoundTripIT {
  private static final String COMMA = "44";
  private static final String ALL_THAT_THE_DIALOGUE_OFFERS = "44/59/9";
  private static final String SEMICOLON = "59";
  private static final String TAB = "9";

  private static final String COMMAND = "=cmd|'/c calc'!A1";
  private static final String SCRIPT = "<script>alert(1)</script>";
  private static final String QUOTES = "\"quotes\", and commas";
  private static final String GAP = "=gap\n=1+1.c";
  private static final String LONG = "a".repeat(300);
  private static final String RIGHT_TO_LEFT = "\u202eשלום עולם";
  private static final String AREAS =
      Stream.of(
              COMMAND,
              SCRIPT,
              QUOTES,
              LONG,
              RIGHT_TO_LEFT,
              "+1+1",
              "-1+1",
              "@SUM(A1)",
              "\uff1d1+1",
              "\u200b=1+1",
              "x;=1+1;y",
              "x\t=1+1\ty",
              "'=1+1")
          .map(title -> title + "\nF:\trust/\nF:\tdrivers/\n")
          .collect(joining("\n"));

  /** Names of directories and files. Git allows all characters except NUL. */
  private static final List<String> PATHS =
      List.of(
          COMMAND,
          "x\n=1+1\ny",
          "x\r\n+1+1;",
          "\t=1+1",
          " =1+1",
          "-1+1",
          QUOTES,
          SCRIPT,
          RIGHT_TO_LEFT,
          LONG);

  private static final List<String> TAGS =
      List.of(
          "=1+1",
          "=cmd|'/c_calc'!A1",
          "+1",
          "-1+1",
          "@SUM(A1)",
          "x;=1+1;y",
          SCRIPT,
          "\"quotes\",and,commas",
          LONG,
          RIGHT_TO_LEFT.replace(' ', '-'));

  /** Texts as a cell shows them, with a line feed for each kind of line ending. */
  private static final List<String> WHOLE =
      List.of(
          "'" + COMMAND,
          SCRIPT,
          QUOTES,
          LONG,
          RIGHT_TO_LEFT,
          "'+1+1",
          "'-1+1",
          "'@SUM(A1)",
          "'\uff1d1+1",
          "'\u200b=1+1",
          "x;'=1+1;y",
          "x\t'=1+1\ty",
          "x\n'=1+1\ny/a.rs",
          "x\n'+1+1;/a.rs",
          "'\t'=1+1/a.rs",
          "'=gap\n'=1+1.c",
          "'=cmd|'/c_calc'!A1",
          "\"quotes\",and,commas",
          "' =1+1/a.rs");

  @TempDir private static Path profile;
  private static LibreOffice office;

  @TempDir private Path temp;
  private Path linux;
  private Path out;

  @BeforeAll
  static void startLibreOffice() throws Exception {
    office = LibreOffice.start(profile);
  }

  @AfterAll
  static void stopLibreOffice() {
    if (office != null) {
      office.close();
    }
  }

  @BeforeEach
  void choosePaths() {
    linux = temp.resolve("linux.git");
    out = temp.resolve("report");
  }

  @Test
  void hostile_names_are_whole_and_no_formulas() throws Exception {
    makeHostileRepository();
    Path areas = Files.writeString(temp.resolve("areas"), AREAS);
    assertThat(report(linux, "--areas", areas, "--depth", "3", "--allow-gaps").status())
        .isEqualTo(3);
    save(
        "compare",
        "compare",
        TAGS.get(0),
        "v1",
        linux,
        "--no-store",
        "--depth",
        "3",
        "--allow-gaps");
    save("count", "count", "--repo", linux, "--revision", "v2");
    save("revisions", "revisions", linux, "--tags", "all");
    save("subsystems", "subsystems", linux, "--tags", "all", "--areas", areas);
    save("explanation", "subsystems", linux, "--tags", "all", "--explain", COMMAND + "/a.rs");
    assertThat(textsAfterRoundTrip(COMMA)).containsAll(WHOLE);
    textsAfterRoundTrip(ALL_THAT_THE_DIALOGUE_OFFERS);
    assertNoFormulas(SEMICOLON);
    assertNoFormulas(TAB);
  }

  @Test
  @EnabledIfEnvironmentVariable(named = "LANGMIX_KERNEL", matches = ".+")
  void no_figure_of_real_kernels_changes() throws Exception {
    Path kernel = Path.of(System.getenv("LANGMIX_KERNEL"));
    Langmix run = report(kernel, "--maintainers");
    assertThat(run.status()).as(run.err()).isZero();
    List<String> tags =
        Csv.rows(out.resolve("revisions.csv")).stream().map(r -> r.get("revision")).toList();
    String newest = tags.get(tags.size() - 1);
    save("compare", "compare", tags.get(0), newest, kernel, "--no-store", "--depth", "4");
    // Only some directories are counted: when LibreOffice reads an xlsx file, it takes _x0_ in a
    // name for a character code.
    save("count", "count", "--repo", kernel, "--revision", newest, "kernel", "rust");
    save("revisions", "revisions", kernel, "--tags", "all");
    save("subsystems", "subsystems", kernel, "--tags", "all", "--maintainers");
    assertThat(textsAfterRoundTrip(COMMA)).contains("tree", newest);
    textsAfterRoundTrip(ALL_THAT_THE_DIALOGUE_OFFERS);
  }

  private Langmix report(Path repository, Object... arguments) {
    return Langmix.run(
        Stream.concat(
                Stream.of("report", repository, "--out", out, "--tags", "all", "--format", "csv"),
                Stream.of(arguments))
            .toArray());
  }

  /** Saves the output of a command beside the files of the report. */
  private void save(String name, Object... arguments) throws IOException {
    Langmix run = Langmix.run(Stream.concat(Stream.of(arguments), Stream.of("--csv")).toArray());
    assertThat(run.out()).as(run.err()).isNotEmpty();
    Files.writeString(out.resolve(name + ".csv"), run.out());
  }

  private void makeHostileRepository() throws IOException {
    try (NewRepository repository = NewKernel.create(linux)) {
      repository
          .file("init.c", "int a;\n")
          .file(GAP, "int b;\n")
          .commit(LocalDate.of(2022, 10, 2))
          .tag("v1")
          .without(GAP);
      PATHS.forEach(path -> repository.file(path + "/a.rs", "fn a() {}\n"));
      repository.file("drivers/a.c", "int c;\n").commit(LocalDate.of(2022, 12, 11)).tag("v2");
    }
    // The reference is packed, because a file name can't be this long, and in some locales can't go
    // beyond ASCII.
    String commit = Files.readString(linux.resolve("refs/heads/master")).strip();
    Files.writeString(
        linux.resolve("packed-refs"),
        TAGS.stream().map(tag -> commit + " refs/tags/" + tag + "\n").collect(joining()));
    Files.delete(linux.resolve("objects/04/bfb9bae713e61093964c62d1c6437da187a286"));
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(out)) {
      return files.filter(file -> file.toString().endsWith(".csv")).sorted().toList();
    }
  }

  private void assertNoFormulas(String separators) throws Exception {
    for (Path sheet : office.toXlsx(separators, files(), temp.resolve("by " + separators))) {
      assertThat(Sheet.read(sheet).formulas()).as(sheet.toString()).isEmpty();
    }
  }

  /**
   * Asserts that every cell is unchanged, both in the sheet and in the CSV file that is saved from
   * it.
   */
  private Set<String> textsAfterRoundTrip(String separators) throws Exception {
    List<Path> files = files();
    Path directory = temp.resolve(separators.replace('/', ' '));
    List<Path> sheets = office.toXlsx(separators, files, directory);
    List<Path> again = office.toCsv(sheets, directory);
    Set<String> texts = new HashSet<>();
    for (int i = 0; i < files.size(); i++) {
      List<List<Cell>> before = CsvCells.read(files.get(i));
      Sheet sheet = Sheet.read(sheets.get(i));
      assertThat(sheet.formulas()).as(files.get(i).toString()).isEmpty();
      assertSame(files.get(i), sheet.rows(), before);
      assertSame(again.get(i), CsvCells.read(again.get(i)), before);
      before.forEach(row -> row.forEach(cell -> texts.add(cell.value())));
    }
    return texts;
  }

  /** Compares row by row, because a message with all rows is too long to read. */
  private static void assertSame(Path file, List<List<Cell>> rows, List<List<Cell>> before) {
    assertThat(rows).as(file.toString()).hasSameSizeAs(before);
    for (int i = 0; i < rows.size(); i++) {
      assertThat(rows.get(i)).as("row %d of %s", i + 1, file).isEqualTo(before.get(i));
    }
  }
}
