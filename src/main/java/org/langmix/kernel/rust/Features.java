package org.langmix.kernel.rust;

import java.util.ArrayList;
import java.util.List;
import org.langmix.count.rust.RustTokens;

/** Reads {@code #![feature(…)]} and {@code #![cfg_attr(…, feature(…))]} of a crate's root. */
public final class Features {
  private Features() {}

  /** The features that a root turns on, in order. */
  public static List<Feature> of(RustFile root) {
    RustTokens tokens = root.tokens();
    List<Feature> features = new ArrayList<>();
    int at = 0; // inner attributes come before all items
    while (tokens.is(at, "#") && tokens.is(at + 1, "!") && tokens.is(at + 2, "[")) {
      addFeatures(root, at + 3, features);
      at = tokens.behindBrackets(at + 2);
    }
    return List.copyOf(features);
  }

  private static void addFeatures(RustFile root, int attribute, List<Feature> features) {
    RustTokens tokens = root.tokens();
    boolean conditional = tokens.is(attribute, "cfg_attr");
    if (!conditional) {
      addList(root, attribute, false, features);
      return;
    }
    int end = tokens.behindBrackets(attribute + 1);
    int at = attribute + 2;
    while (at < end && !tokens.is(at, ",")) { // the condition
      at = tokens.behindBrackets(at);
    }
    while (at < end) {
      addList(root, at, true, features);
      at = tokens.behindBrackets(at);
    }
  }

  private static void addList(
      RustFile root, int attribute, boolean conditional, List<Feature> features) {
    RustTokens tokens = root.tokens();
    if (tokens.is(attribute, "feature") && tokens.is(attribute + 1, "(")) {
      int end = tokens.behindBrackets(attribute + 1);
      for (int at = attribute + 2; at < end; at++) {
        if (tokens.isWord(at)) {
          features.add(new Feature(tokens.identifier(at), conditional, root.line(at)));
        }
      }
    }
  }
}
