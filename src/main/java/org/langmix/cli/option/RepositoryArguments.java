package org.langmix.cli.option;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.langmix.cli.terminal.Invocation;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Which clones to work on: one, or several with names. */
public final class RepositoryArguments {
  private static final String HOME = "~/";

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Parameters(
      paramLabel = "REPO",
      arity = "0..1",
      description = "A clone of the kernel, bare or not (default: the current directory).")
  private Path repository;

  @Option(
      names = "--tree",
      paramLabel = "NAME=PATH",
      description =
          "Instead of REPO, a clone and what to call it. Repeat it to see several beside each other,"
              + " such as mainline=linux and asahi=linux-asahi; the first one gives the headlines.")
  private List<String> named = new ArrayList<>();

  /** Where the clones lie, by their names; an only one has an empty name. */
  public Map<String, Path> directories() {
    if (named.isEmpty()) {
      return Map.of("", repository == null ? Path.of(".") : repository);
    }
    if (repository != null) {
      throw wrong("REPO and --tree contradict each other; write --tree NAME=" + repository);
    }
    Map<String, Path> directories = new LinkedHashMap<>();
    for (String tree : named) {
      int equals = tree.indexOf('=');
      if (equals < 1 || equals == tree.length() - 1 || tree.substring(0, equals).isBlank()) {
        throw wrong("--tree '" + tree + "' is not NAME=PATH, such as mainline=linux");
      }
      String name = tree.substring(0, equals).strip();
      if (directories.put(name, path(tree.substring(equals + 1))) != null) {
        throw wrong("--tree " + name + " is there twice; choose another name for one");
      }
    }
    return directories;
  }

  /** A path; no shell knows a home behind an equals sign. */
  private Path path(String path) {
    String home = Invocation.of(spec).environment().get("HOME");
    return path.startsWith(HOME) && home != null
        ? Path.of(home, path.substring(HOME.length()))
        : Path.of(path);
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
