package org.langmix.analysis.memory;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** The build of this program. */
final class Program {
  private static final String OURS = "org/langmix/";

  /** Worked out once, because all that is remembered asks for it. */
  private static final Optional<String> DIGEST = ofThisProgram();

  private Program() {}

  /** A digest that tells one build of the program from another; empty if it can't be computed. */
  static Optional<String> digest() {
    return DIGEST;
  }

  private static Optional<String> ofThisProgram() {
    try {
      Path place =
          Path.of(Program.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      SortedMap<String, Long> checksums =
          Files.isDirectory(place) ? ofDirectory(place) : ofJar(place);
      byte[] text = checksums.toString().getBytes(StandardCharsets.UTF_8);
      return Optional.of(HexFormat.of().formatHex(Sha256.of(text)));
    } catch (IOException | URISyntaxException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private static SortedMap<String, Long> ofJar(Path jar) throws IOException {
    SortedMap<String, Long> checksums = new TreeMap<>();
    try (JarFile file = new JarFile(jar.toFile())) {
      for (JarEntry entry : (Iterable<JarEntry>) file.stream()::iterator) {
        if (entry.getName().startsWith(OURS)) {
          checksums.put(entry.getName(), entry.getCrc());
        }
      }
    }
    return checksums;
  }

  private static SortedMap<String, Long> ofDirectory(Path directory) throws IOException {
    SortedMap<String, Long> checksums = new TreeMap<>();
    List<Path> files;
    try (Stream<Path> all = Files.walk(directory.resolve(OURS))) {
      files = all.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      CRC32 crc = new CRC32();
      crc.update(Files.readAllBytes(file));
      checksums.put(directory.relativize(file).toString(), crc.getValue());
    }
    return checksums;
  }
}
