package org.langmix.kernel.build;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.langmix.kernel.source.Fact;
import org.langmix.kernel.source.SourceLine;

/**
 * How Kbuild comes to build an object file.
 *
 * @param steps from the assignment that names the object, by those of composite objects that
 *     contain it, to that of the goal, such as {@code obj-y}
 * @param directories from the directory of that goal to the top of the tree, the assignments that
 *     descend into them
 */
public record BuildRule(List<Step> steps, List<Step> directories) {
  /**
   * One assignment on the way.
   *
   * @param line the line of the word that names the object or directory
   * @param symbol the symbol in the variable's name, as in {@code obj-$(CONFIG_X)}; empty in {@code
   *     obj-y}
   * @param conditions the conditions of {@code ifdef} and the like around it
   */
  public record Step(SourceLine line, String symbol, List<Condition> conditions) {
    Stream<String> texts() {
      return Stream.concat(
          Stream.of(symbol).filter(text -> !text.isEmpty()),
          conditions.stream().map(Condition::text));
    }

    Stream<SourceLine> lines() {
      return Stream.concat(conditions.stream().map(Condition::line), Stream.of(line));
    }
  }

  /**
   * All conditions under which the object is built, the nearest first, joined by {@code &&}:
   * symbols without {@code CONFIG_}. Empty if it is always built.
   */
  public Fact<String> config() {
    List<Step> all = Stream.concat(steps.stream(), directories.stream()).toList();
    Set<String> texts = new LinkedHashSet<>();
    all.stream().flatMap(Step::texts).forEach(texts::add);
    return new Fact<>(
        String.join(" && ", texts), all.stream().flatMap(Step::lines).distinct().toList());
  }

  /** The symbols that choose the object itself, and not all that its directory holds. */
  public List<String> symbols() {
    return steps.stream()
        .filter(step -> !step.symbol().isEmpty())
        .findFirst()
        .map(step -> step.texts().filter(text -> text.matches("\\w+")).distinct().toList())
        .orElse(List.of());
  }
}
