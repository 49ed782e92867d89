package org.langmix.kernel.platform;

import java.util.ArrayList;
import java.util.List;
import org.langmix.kernel.build.KconfigSymbol.Select;
import org.langmix.kernel.build.KconfigSymbols;
import org.langmix.kernel.source.Fact;
import org.langmix.kernel.source.Paths;
import org.langmix.kernel.source.SourceTree;

/** Finds the architectures whose {@code arch/…/Kconfig} selects HAVE_RUST. */
final class Architectures {
  private static final String DIRECTORY = "arch";
  private static final String RUST_MAKEFILE = "rust/Makefile";
  private static final String HAVE_RUST = "HAVE_RUST";

  private Architectures() {}

  static List<Architecture> in(SourceTree tree, KconfigSymbols kconfig) {
    if (!tree.hasFile(RUST_MAKEFILE)) {
      return List.of(); // no need to read all those files
    }
    List<Architecture> architectures = new ArrayList<>();
    for (String name : tree.directories(DIRECTORY)) {
      String path = Paths.in(Paths.in(DIRECTORY, name), "Kconfig");
      if (kconfig.mentions(path, HAVE_RUST)) {
        List<Fact<String>> conditions =
            kconfig.in(path).stream()
                .flatMap(symbol -> symbol.selects().stream())
                .filter(select -> select.symbol().equals(HAVE_RUST))
                .map(Architectures::condition)
                .toList();
        if (!conditions.isEmpty()) {
          architectures.add(new Architecture(name, conditions));
        }
      }
    }
    return List.copyOf(architectures);
  }

  private static Fact<String> condition(Select select) {
    return Fact.at(select.line(), select.condition());
  }
}
