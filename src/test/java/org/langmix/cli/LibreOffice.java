package org.langmix.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * LibreOffice Calc in headless mode.
 *
 * @param profile the directory of its settings, which are the defaults
 */
record LibreOffice(Path profile) {
  /**
   * The import options: UTF-8, from the first line, English (USA), quoted fields not forced to be
   * text, numbers and dates detected.
   */
  private static final String IMPORT = "CSV:%s,34,76,1,,1033,false,true";

  private static final String EXPORT = "csv:Text - txt - csv (StarCalc):44,34,76";

  /** Returns LibreOffice, or skips the test if there is none that can open a CSV file. */
  static LibreOffice assumed(Path temp) throws Exception {
    LibreOffice office = new LibreOffice(temp.resolve("profile"));
    Path csv = Files.writeString(temp.resolve("probe.csv"), "a,1\r\n");
    boolean works;
    try {
      office.run(List.of("--convert-to", "xlsx", "--outdir", temp, csv));
      works = Files.exists(temp.resolve("probe.xlsx"));
    } catch (IOException e) {
      works = false;
    }
    assumeTrue(works, "soffice is missing or opens no CSV; install libreoffice-calc");
    return office;
  }

  /**
   * Opens CSV files as the import dialogue does, and saves them as xlsx files.
   *
   * @param separators in the form of the filter's options: character codes, separated by slashes
   */
  List<Path> toXlsx(String separators, List<Path> files, Path directory) throws Exception {
    return convert("xlsx", "--infilter=" + IMPORT.formatted(separators), files, directory);
  }

  /** Saves sheets as CSV files in UTF-8, separated by commas. */
  List<Path> toCsv(List<Path> files, Path directory) throws Exception {
    return convert(EXPORT, "--headless", files, directory);
  }

  private List<Path> convert(String target, String option, List<Path> files, Path directory)
      throws Exception {
    List<Object> arguments =
        new ArrayList<>(List.of(option, "--convert-to", target, "--outdir", directory));
    arguments.addAll(files);
    String said = run(arguments);
    String suffix = target.replaceFirst(":.*", "");
    List<Path> made =
        files.stream()
            .map(file -> file.getFileName().toString().replaceFirst("[^.]+$", suffix))
            .map(directory::resolve)
            .toList();
    assertThat(made).as(said).allMatch(Files::exists);
    return made;
  }

  private String run(List<?> arguments) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of("soffice", "-env:UserInstallation=" + profile.toUri(), "--headless"));
    arguments.forEach(argument -> command.add(argument.toString()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said;
  }
}
