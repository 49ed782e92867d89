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

/** The arguments that name the clones: one clone, or several with names. */
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
          "A clone and its name, instead of REPO. Give it several times to compare clones, such"
              + " as mainline=linux and asahi=linux-asahi. The headline figures are those of the"
              + " first clone.")
  private List<String> named = new ArrayList<>();

  /** The directories of the clones by name. The clone that REPO names has an empty name. */
  public Map<String, Path> directories() {
    if (named.isEmpty()) {
      return Map.of("", repository == null ? Path.of(".") : repository);
    }
    if (repository != null) {
      throw wrong(
          "REPO and --tree contradict each other; instead of REPO, write --tree NAME="
              + repository);
    }
    Map<String, Path> directories = new LinkedHashMap<>();
    for (String tree : named) {
      int equals = tree.indexOf('=');
      if (equals < 1 || equals == tree.length() - 1 || tree.substring(0, equals).isBlank()) {
        throw wrong("--tree '" + tree + "' is not NAME=PATH, such as mainline=linux");
      }
      String name = tree.substring(0, equals).strip();
      if (directories.put(name, path(tree.substring(equals + 1))) != null) {
        throw wrong(
            "--tree " + name + " is given twice; choose another name for one of the clones");
      }
    }
    return directories;
  }

  /** A path. Shells do not expand {@code ~} after an equals sign, so this method does. */
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
