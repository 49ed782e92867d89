package org.langmix.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jodconverter.core.document.DefaultDocumentFormatRegistry;
import org.jodconverter.core.document.DocumentFamily;
import org.jodconverter.core.document.DocumentFormat;
import org.jodconverter.core.office.OfficeException;
import org.jodconverter.core.office.OfficeUtils;
import org.jodconverter.local.LocalConverter;
import org.jodconverter.local.office.LocalOfficeManager;

/** LibreOffice Calc without a display: one process for all files. */
final class LibreOffice implements AutoCloseable {
  private static final String CSV = "Text - txt - csv (StarCalc)";

  /**
   * The import options: UTF-8, from the first line, English (USA), quoted fields not forced to be
   * text, numbers and dates detected.
   */
  private static final String IMPORT = "%s,34,76,1,,1033,false,true";

  private static final String EXPORT = "44,34,76";

  /** Where Debian and others install it. */
  private static final List<Path> HOMES =
      List.of(
          Path.of("/usr/lib/libreoffice"),
          Path.of("/usr/lib64/libreoffice"),
          Path.of("/opt/libreoffice"));

  private final LocalOfficeManager manager;

  private LibreOffice(LocalOfficeManager manager) {
    this.manager = manager;
  }

  /**
   * Starts LibreOffice; skips the test if there is none that can open a CSV file.
   *
   * @param temp where it keeps its settings, which are the defaults
   */
  static LibreOffice start(Path temp) throws Exception {
    Path home =
        HOMES.stream()
            .filter(path -> Files.isExecutable(path.resolve("program/soffice.bin")))
            .filter(path -> Files.exists(path.resolve("program/libsclo.so")))
            .findFirst()
            .orElse(null);
    assumeTrue(home != null, "LibreOffice Calc is missing; install libreoffice-calc");
    LocalOfficeManager manager =
        LocalOfficeManager.builder()
            .officeHome(home.toFile())
            .portNumbers(freePort())
            .workingDir(Files.createDirectories(temp.resolve("office")).toFile())
            .build();
    manager.start();
    return new LibreOffice(manager);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  /**
   * Opens CSV files as the import dialogue does, and saves them as spreadsheets.
   *
   * @param separators as in the options of the filter: character codes separated by slashes
   */
  List<Path> toXlsx(String separators, List<Path> files, Path directory) throws Exception {
    Map<String, Object> options =
        Map.of("Hidden", true, "FilterName", CSV, "FilterOptions", IMPORT.formatted(separators));
    return convert(files, options, directory, DefaultDocumentFormatRegistry.XLSX);
  }

  /** Saves spreadsheets as CSV files in UTF-8, with commas. */
  List<Path> toCsv(List<Path> files, Path directory) throws Exception {
    DocumentFormat csv =
        DocumentFormat.builder()
            .from(DefaultDocumentFormatRegistry.CSV)
            .storeProperty(DocumentFamily.SPREADSHEET, "FilterOptions", EXPORT)
            .build();
    return convert(files, Map.of("Hidden", true), directory, csv);
  }

  private List<Path> convert(
      List<Path> files, Map<String, Object> options, Path directory, DocumentFormat format)
      throws OfficeException, IOException {
    Files.createDirectories(directory);
    LocalConverter converter =
        LocalConverter.builder().officeManager(manager).loadProperties(options).build();
    List<Path> made = new ArrayList<>();
    for (Path file : files) {
      String name = file.getFileName().toString().replaceFirst("[^.]+$", format.getExtension());
      Path target = directory.resolve(name);
      converter.convert(file.toFile()).to(target.toFile()).as(format).execute();
      made.add(target);
    }
    return made;
  }

  @Override
  public void close() {
    OfficeUtils.stopQuietly(manager);
  }
}
