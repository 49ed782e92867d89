package org.langmix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script that starts an installed langmix. */
@EnabledOnOs(OS.LINUX)
class InstalledCommandTest {
  @TempDir private Path temp;
  private Path command;

  /** Installs the script with a Java that only prints its locale. */
  @BeforeEach
  void install() throws Exception {
    command = Files.createDirectories(temp.resolve("bin")).resolve("langmix");
    Files.copy(Path.of("src/dist/langmix"), command);
    Path java = Files.createDirectories(temp.resolve("runtime/bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\nprintf %s \"${LC_ALL-none}\"\n");
    assertThat(java.toFile().setExecutable(true)).isTrue();
  }

  private String localeOfJava(Map<String, String> locale) throws Exception {
    ProcessBuilder builder = new ProcessBuilder("sh", command.toString());
    builder.environment().keySet().removeIf(name -> name.matches("LC_.*|LANG|LANGUAGE"));
    builder.environment().putAll(locale);
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return output;
  }

  @Test
  void names_beyond_ascii_work_where_no_locale_or_the_locale_c_is_set() throws Exception {
    assertThat(localeOfJava(Map.of())).isEqualTo("C.UTF-8");
    assertThat(localeOfJava(Map.of("LC_ALL", "C"))).isEqualTo("C.UTF-8");
    assertThat(localeOfJava(Map.of("LANG", "POSIX"))).isEqualTo("C.UTF-8");
    assertThat(localeOfJava(Map.of("LANG", "xx_XX.UTF-8"))).isEqualTo("C.UTF-8");
  }

  @Test
  void a_locale_that_has_them_stays() throws Exception {
    assertThat(localeOfJava(Map.of("LANG", "C.UTF-8"))).isEqualTo("none");
    assertThat(localeOfJava(Map.of("LC_ALL", "C.UTF-8"))).isEqualTo("C.UTF-8");
  }
}
