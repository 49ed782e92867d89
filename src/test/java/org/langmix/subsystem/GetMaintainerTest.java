package org.langmix.subsystem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compares the sections of a real kernel's files with the output of that kernel's own
 * scripts/get_maintainer.pl. Runs only if {@code LANGMIX_KERNEL} names a kernel clone and perl is
 * installed with its modules.
 */
@EnabledIfEnvironmentVariable(named = "LANGMIX_KERNEL", matches = ".+")
class GetMaintainerTest {
  private static final int EVERY = 300;
  private static final int EVERY_RUST = 4;

  /**
   * The title of a section that this test adds to find the beginning of each file's output. The
   * script prints sections first whose pattern has many slashes. The pattern of this section,
   * {@link #ANY_FILE}, has a hundred slashes in a negated character class, and matches every file
   * in a directory.
   */
  private static final String BEGIN = "BEGIN";

  private static final String ANY_FILE = "[^" + "/".repeat(100) + "]*/";

  /** The files by which the script recognises the top of a kernel tree. */
  private static final List<String> TOP =
      List.of("COPYING", "CREDITS", "Kbuild", "Makefile", "README");

  @TempDir private Path temp;

  @Test
  void every_file_is_in_the_sections_that_the_script_tells() throws Exception {
    assumeTrue(works(), "perl or its modules are missing");
    String tag = lines(git("tag", "--sort=-version:refname")).get(0);
    List<String> tree = lines(git("ls-tree", "-r", "--name-only", "-z", tag).replace('\0', '\n'));
    String maintainers = git("show", tag + ":MAINTAINERS");
    List<String> files = sample(tree);
    makeTree(tree, files, maintainers, git("show", tag + ":scripts/get_maintainer.pl"));
    List<Set<String>> expected = byScript(files);
    List<Area> sections =
        Maintainers.parse("MAINTAINERS", maintainers, path -> Files.isDirectory(temp.resolve(path)))
            .sections();
    PathClassifier top = PathClassifier.of(new Areas(List.of(), sections, List.of()));
    for (int i = 0; i < files.size(); i++) {
      assertThat(sections(top, files.get(i))).as(files.get(i)).isEqualTo(expected.get(i));
    }
    Set<String> met = new HashSet<>();
    expected.forEach(met::addAll);
    assertThat(met).hasSizeGreaterThan(200);
  }

  private static boolean works() throws Exception {
    return new ProcessBuilder("sh", "-c", "perl -MJSON::PP -MFile::Find -e 1 >/dev/null 2>&1")
            .start()
            .waitFor()
        == 0;
  }

  private static List<String> sample(List<String> tree) {
    List<String> inDirectories = tree.stream().filter(path -> path.contains("/")).toList();
    List<String> rust = tree.stream().filter(path -> path.endsWith(".rs")).toList();
    return Stream.concat(every(EVERY, inDirectories), every(EVERY_RUST, rust)).distinct().toList();
  }

  private static Stream<String> every(int step, List<String> paths) {
    return IntStream.range(0, paths.size()).filter(i -> i % step == 0).mapToObj(paths::get);
  }

  /**
   * Creates all directories, because the script looks for them, but only those files that the
   * script reads.
   */
  private void makeTree(List<String> tree, List<String> files, String maintainers, String script)
      throws IOException {
    for (String directory :
        tree.stream()
            .filter(p -> p.contains("/"))
            .map(p -> p.replaceFirst("/[^/]*$", ""))
            .collect(Collectors.toSet())) {
      Files.createDirectories(temp.resolve(directory));
    }
    for (String file : Stream.of(files, TOP).flatMap(List::stream).collect(Collectors.toSet())) {
      Files.writeString(temp.resolve(file), "");
    }
    // Without N: lines, which hold regular expressions: langmix does not support them.
    String withoutRegexes = Pattern.compile("(?m)^N:.*\n").matcher(maintainers).replaceAll("");
    Files.writeString(
        temp.resolve("MAINTAINERS"), withoutRegexes + "\n" + BEGIN + "\nF:\t" + ANY_FILE + "\n");
    Files.writeString(temp.resolve("scripts/get_maintainer.pl"), script);
  }

  /** The titles that the script prints for each file, except THE REST. */
  private List<Set<String>> byScript(List<String> files) throws Exception {
    List<String> command = new ArrayList<>();
    command.addAll(List.of("perl", "scripts/get_maintainer.pl", "--nogit", "--nogit-fallback"));
    command.addAll(List.of("--letters=S", "-f"));
    command.addAll(files);
    ProcessBuilder builder = new ProcessBuilder(command).directory(temp.toFile());
    builder.environment().put("HOME", temp.toString());
    List<Set<String>> answers = new ArrayList<>();
    for (String section : output(builder).strip().split("\n\n", -1)) {
      String title = section.lines().findFirst().orElseThrow();
      if (title.equals(BEGIN)) {
        answers.add(new TreeSet<>());
      } else if (!title.equals("THE REST")) {
        answers.get(answers.size() - 1).add(title);
      }
    }
    assertThat(answers).hasSameSizeAs(files);
    return answers;
  }

  private static Set<String> sections(PathClassifier top, String path) {
    PathClassifier classifier = top;
    String[] names = path.split("/", -1);
    for (int i = 0; i < names.length - 1; i++) {
      classifier = classifier.directory(names[i]);
    }
    return classifier.file(names[names.length - 1]).areas().stream()
        .map(Area::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String git(String... arguments) throws Exception {
    return output(
        new ProcessBuilder(
            Stream.concat(
                    Stream.of("git", "-C", System.getenv("LANGMIX_KERNEL")), Stream.of(arguments))
                .toList()));
  }

  private static String output(ProcessBuilder builder) throws Exception {
    Process process = builder.redirectError(new File("/dev/null")).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(String.join(" ", builder.command().subList(0, 3))).isZero();
    return output;
  }

  private static List<String> lines(String text) {
    return text.lines().toList();
  }
}
