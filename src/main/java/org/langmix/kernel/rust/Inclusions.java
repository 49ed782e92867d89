package org.langmix.kernel.rust;

import java.util.ArrayList;
import java.util.List;
import org.langmix.count.rust.RustTokens;
import org.langmix.kernel.source.Fact;
import org.langmix.kernel.source.Paths;

/** Finds the files that a file includes by {@code include!("…")}. */
public final class Inclusions {
  private Inclusions() {}

  /** The paths of the included files. Those that need a macro to name them are left out. */
  public static List<Fact<String>> in(RustFile file) {
    RustTokens tokens = file.tokens();
    List<Fact<String>> found = new ArrayList<>();
    for (int token = 0; token < tokens.count(); token++) {
      if (tokens.is(token, "include") && tokens.is(token + 1, "!")) {
        int line = token;
        StringLiteral.text(tokens.text(token + 3))
            .map(path -> Paths.in(Paths.directory(file.path()), path))
            .ifPresent(path -> found.add(Fact.at(file.line(line), path)));
      }
    }
    return found;
  }
}
