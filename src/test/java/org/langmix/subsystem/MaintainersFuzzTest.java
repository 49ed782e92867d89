package org.langmix.subsystem;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

class MaintainersFuzzTest {
  private static final List<String> PATHS =
      List.of("rust/kernel/a.rs", "drivers/net/phy/a.c", "a", "a.c", "mm/slab.h");

  static List<byte[]> lists() {
    return Stream.of(
            "NET\nF: drivers/net/\nX: drivers/net/phy/\n\nRUST\nF: rust/\nF: **/*.rs\n",
            "# areas\nmm\n  F: mm/\n  A: stacked\nrust\n  F: rust/\n  A: vendored\n",
            "Text\n\nMaintainers List\n----\nTHE REST\nF: *\nF: */\nA\nF: a.?\nF: [a\nF: ../b\n",
            "a\nF: a\nA: pair\nA: generated\na\nF: a\n")
        .map(text -> text.getBytes(StandardCharsets.UTF_8))
        .toList();
  }

  @MethodSource("lists")
  @FuzzTest
  void any_text_is_a_list_whose_files_are_told_alike_in_both_ways_or_refused(byte[] input) {
    String text = new String(input, StandardCharsets.UTF_8);
    Maintainers maintainers = Maintainers.parse("MAINTAINERS", text);
    assertThat(maintainers.warning().isPresent()).isNotEqualTo(maintainers.passedOver().isEmpty());
    requireAlike(maintainers.sections());
    try {
      requireAlike(Areas.of("areas", text).areas());
    } catch (AreaFileException e) {
      assertThat(e).message().startsWith("areas");
    }
  }

  private static void requireAlike(List<Area> areas) {
    PathClassifier top = PathClassifier.of(new Areas(areas, List.of(), List.of()));
    for (String path : PATHS) {
      PathClassifier classifier = top;
      String[] segments = path.split("/", -1);
      for (int i = 0; i < segments.length - 1; i++) {
        classifier = classifier.directory(segments[i]);
      }
      assertThat(classifier.file(segments[segments.length - 1]).areas())
          .isEqualTo(areas.stream().filter(area -> area.matches(path)).toList());
    }
  }
}
