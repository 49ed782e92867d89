package org.langmix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The copyright file of the packages. */
class CopyrightFileTest {
  /** The coordinates of a library, without its version. */
  private static final Pattern LIBRARY = Pattern.compile("[a-z][\\w.-]*:[A-Za-z][\\w.-]*");

  @Test
  void it_names_each_library_in_the_jar_and_no_other() throws IOException {
    List<String> named = libraries(Files.readString(Path.of("src/dist/copyright")));
    try (InputStream list = getClass().getResourceAsStream("/THIRD-PARTY.txt")) {
      String inTheJar = new String(list.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(named).containsExactlyInAnyOrderElementsOf(libraries(inTheJar)).isNotEmpty();
    }
  }

  private static List<String> libraries(String text) {
    return LIBRARY.matcher(text).results().map(found -> found.group()).toList();
  }
}
