package org.langmix.cli.option;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Reads the files that options name. */
final class TextFile {
  private TextFile() {}

  /**
   * The text of a file.
   *
   * @param what the file's name in messages, such as {@code areas file}
   */
  static String read(String what, Path file, CommandLine commandLine) {
    try {
      return Files.readString(file);
    } catch (MalformedInputException e) {
      throw new ParameterException(commandLine, "'" + file + "' is not UTF-8 text", e);
    } catch (IOException e) {
      throw new ParameterException(
          commandLine,
          "can't read the %s '%s'; check its name and permissions".formatted(what, file),
          e);
    }
  }
}
