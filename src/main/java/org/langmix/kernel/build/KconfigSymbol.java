package org.langmix.kernel.build;

import java.util.List;
import org.langmix.kernel.source.Fact;
import org.langmix.kernel.source.SourceLine;

/**
 * A definition of a symbol in Kconfig. A symbol may have several.
 *
 * @param dependsOn what its own lines of {@code depends on} ask for
 * @param enclosing what the {@code if} blocks and menus around it ask for, outermost first
 */
public record KconfigSymbol(
    String name,
    SourceLine line,
    List<Fact<String>> dependsOn,
    List<Fact<String>> enclosing,
    List<Select> selects) {

  /**
   * A line of {@code select}.
   *
   * @param condition what stands behind its {@code if}; empty if nothing does
   */
  public record Select(String symbol, String condition, SourceLine line) {}
}
