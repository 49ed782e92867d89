package org.langmix.kernel.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.langmix.kernel.build.BuildRule.Step;
import org.langmix.kernel.build.Makefile.Assignment;
import org.langmix.kernel.build.Makefile.Word;
import org.langmix.kernel.source.Paths;
import org.langmix.kernel.source.SourceLine;
import org.langmix.kernel.source.SourceTree;

/**
 * Finds out how Kbuild comes to build an object file (Documentation/kbuild/makefiles.rst): goals
 * such as {@code obj-$(CONFIG_X) += x.o}, composite objects such as {@code x-y := part.o}, and the
 * directories on the way down. It reads only the makefiles of the directories above the object.
 */
public final class BuildRules {
  private static final Pattern VARIABLE = Pattern.compile("(.+)-(y|m|objs|\\$\\(.*\\))");

  /** Goals; before v6.1 the top makefile also had others. */
  private static final Set<String> GOALS =
      Set.of("obj", "lib", "subdir", "core", "drivers", "init", "libs", "net", "virt");

  private static final Set<String> HOST_PROGRAMS =
      Set.of("hostprogs", "hostprogs-y", "hostprogs-always-y", "always-y", "userprogs");

  /** How many composite objects may contain each other. */
  private static final int DEEPEST = 8;

  private final SourceTree tree;
  private final Map<String, List<Makefile>> makefiles = new HashMap<>();

  public BuildRules(SourceTree tree) {
    this.tree = tree;
  }

  /** The rule that builds a source file's object; empty if none does. */
  public Optional<BuildRule> ofSource(String path) {
    String object = Paths.in(Paths.directory(path), Paths.stem(path) + ".o");
    return steps(object, 0).map(this::withDirectories);
  }

  /** The line of the makefile that lists a source file as a program for the build host. */
  public Optional<SourceLine> hostProgram(String path) {
    String name = Paths.stem(path);
    return makefiles(Paths.directory(path)).stream()
        .flatMap(makefile -> makefile.assignments().stream())
        .filter(assignment -> HOST_PROGRAMS.contains(assignment.variable()))
        .flatMap(assignment -> assignment.words().stream())
        .filter(word -> word.text().equals(name))
        .map(Word::line)
        .findFirst();
  }

  /** Steps from an object to its goal, and the directory of the goal's makefile. */
  private record Way(List<Step> steps, String directory) {}

  private BuildRule withDirectories(Way object) {
    List<Step> down = new ArrayList<>();
    Set<String> passed = new HashSet<>();
    String directory = object.directory();
    while (!directory.isEmpty() && passed.add(directory)) {
      Optional<Way> way = steps(directory + "/", 0);
      way.ifPresent(found -> down.addAll(found.steps()));
      directory = way.map(Way::directory).orElse("");
    }
    return new BuildRule(object.steps(), List.copyOf(down));
  }

  /** Looks in the makefiles of all directories above, the nearest first. */
  private Optional<Way> steps(String target, int depth) {
    boolean isDirectory = target.endsWith("/");
    String path = isDirectory ? target.substring(0, target.length() - 1) : target;
    String directory = Paths.directory(path);
    while (depth < DEEPEST) {
      for (Makefile makefile : makefiles(directory)) {
        String relative = directory.isEmpty() ? target : target.substring(directory.length() + 1);
        Optional<Way> way = steps(makefile, relative, depth);
        if (way.isPresent()) {
          return way;
        }
      }
      if (directory.isEmpty()) {
        break;
      }
      directory = Paths.directory(directory);
    }
    return Optional.empty();
  }

  private Optional<Way> steps(Makefile makefile, String relative, int depth) {
    for (Assignment assignment : makefile.assignments()) {
      Matcher variable = VARIABLE.matcher(assignment.variable());
      if (variable.matches()) {
        for (Word word : assignment.words()) {
          if (word.text().equals(relative)) {
            Optional<Way> way = step(makefile, assignment, variable, word, depth);
            if (way.isPresent()) {
              return way;
            }
          }
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Way> step(
      Makefile makefile, Assignment assignment, Matcher variable, Word word, int depth) {
    String symbol = Conditionals.symbols(variable.group(2)).stream().findFirst().orElse("");
    Step step = new Step(word.line(), symbol, assignment.conditions());
    if (GOALS.contains(variable.group(1))) {
      return Optional.of(new Way(List.of(step), makefile.directory()));
    }
    String composite = variable.group(1) + ".o";
    if (composite.equals(word.text()) || depth + 1 >= DEEPEST) {
      return Optional.empty();
    }
    return steps(makefile, composite, depth + 1)
        .map(
            way -> {
              List<Step> all = new ArrayList<>(List.of(step));
              all.addAll(way.steps());
              return new Way(all, way.directory());
            });
  }

  /** The makefiles of a directory. Kbuild prefers the file Kbuild; the top has both. */
  private List<Makefile> makefiles(String directory) {
    return makefiles.computeIfAbsent(directory, this::read);
  }

  private Optional<Makefile> parsed(String path) {
    return tree.content(path).map(text -> MakefileParser.parse(path, text));
  }

  private List<Makefile> read(String directory) {
    List<Makefile> found = new ArrayList<>();
    for (String name : List.of("Kbuild", "Makefile")) {
      String path = Paths.in(directory, name);
      if (found.isEmpty() || directory.isEmpty()) {
        tree.made("makefile", path, () -> parsed(path)).ifPresent(found::add);
      }
    }
    return List.copyOf(found);
  }
}
