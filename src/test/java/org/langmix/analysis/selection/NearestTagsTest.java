package org.langmix.analysis.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTagsTest {
  private static final List<String> TAGS =
      List.of(
          "asahi-6.3-13",
          "asahi-6.8.6-4",
          "asahi-6.19.11-2",
          "next-20260804",
          "next-20260805",
          "v5.19",
          "v6.0-rc1",
          "v6.0",
          "v6.1",
          "v6.2",
          "v7.0",
          "v7.1");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "v6.3|the nearest tags are v6.1, v6.2, v7.0, v7.1",
        "6.3|the nearest tags are v6.1, v6.2, v7.0, v7.1",
        "v6|the nearest tags are v5.19, v6.0-rc1, v6.0, v6.1",
        "v2.6.39|the nearest tags are v5.19, v6.0-rc1, v6.0, v6.1",
        "asahi-6.8.6-5|the nearest tags are asahi-6.3-13, asahi-6.8.6-4, asahi-6.19.11-2",
        "next-20260806|the nearest tags are next-20260804, next-20260805",
        "tomorrow|the tags go from asahi-6.3-13 to v7.1"
      })
  void tags_are_named_that_may_have_been_meant(String name, String clause) {
    assertThat(NearestTags.describe(name, TAGS)).isEqualTo(clause);
  }

  @Test
  void few_and_no_tags_are_told() {
    assertThat(NearestTags.describe("v6.1", List.of("v6.0")))
        .isEqualTo("the nearest tags are v6.0");
    assertThat(NearestTags.describe("v6.1", List.of())).isEqualTo("there are no tags");
  }
}
