package org.langmix.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A part of the demo that has maintainers and a branch of its own. */
enum Topic {
  GPU("drivers/gpu/", "rust/kernel/drm/"),
  ANDROID("drivers/android/"),
  NET("net/", "drivers/net/", "include/linux/phy.h", "rust/kernel/net/"),
  BLOCK("block/", "drivers/block/", "drivers/nvme/", "rust/kernel/block/"),
  RUST("rust/", "samples/rust/", "scripts/generate_rust_target.rs"),
  /** The rest. */
  CORE("");

  private final List<String> prefixes;

  Topic(String... prefixes) {
    this.prefixes = List.of(prefixes);
  }

  /** The first topic that a path belongs to. */
  static Topic of(String path) {
    return Arrays.stream(values())
        .filter(topic -> topic.prefixes.stream().anyMatch(path::startsWith))
        .findFirst()
        .orElseThrow();
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  String branch() {
    return word() + "-next";
  }
}
