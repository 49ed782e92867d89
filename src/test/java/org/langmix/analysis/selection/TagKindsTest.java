package org.langmix.analysis.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TagKindsTest {
  @Test
  void each_kind_has_its_number_and_its_range() {
    assertThat(TagKinds.describe(List.of("v6.1", "v6.1.1", "v6.1.2", "v6.2-rc1", "v6.2")))
        .isEqualTo(
            "there are 2 mainline (v6.1 to v6.2), 2 stable (v6.1.1 to v6.1.2), 1 rc (v6.2-rc1)");
  }

  @Test
  void a_vendor_has_a_kind_of_its_own() {
    assertThat(TagKinds.describe(List.of("debian/6.1.140-1", "debian/6.12.9-1")))
        .isEqualTo("there are 2 debian (debian/6.1.140-1 to debian/6.12.9-1)");
  }

  @Test
  void no_more_than_five_kinds_are_named() {
    List<String> tags =
        List.of("a-6.1", "b-6.1", "c-6.1", "d-6.1", "e-6.1", "f-6.1", "g-6.1", "g-6.2");
    assertThat(TagKinds.describe(tags)).endsWith("1 e (e-6.1), and tags of 2 more kinds");
  }

  @Test
  void there_may_be_none() {
    assertThat(TagKinds.describe(List.of())).isEqualTo("there are no tags");
  }
}
