package org.langmix.report.chart.milestone;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.langmix.report.Names;

class MilestonesFuzzTest {
  static List<byte[]> files() {
    return Stream.of(
            "v6.1 2022-12-11 Rust support\n# later\n\nv6.8 first driver\n",
            "2025-12-10 no longer an experiment\r\nv6.2-rc1\tName\n",
            "v6 2022-13-11 a\n",
            "v2.6.39 0000-00-00\n")
        .map(text -> text.getBytes(StandardCharsets.UTF_8))
        .toList();
  }

  @MethodSource("files")
  @FuzzTest
  void any_text_is_milestones_with_a_place_and_a_name_or_refused(byte[] input) {
    try {
      Milestones milestones = Milestones.parse("FILE", new String(input, StandardCharsets.UTF_8));
      assertThat(milestones.all())
          .allSatisfy(
              milestone -> {
                assertThat(milestone.version().isPresent() || milestone.date().isPresent())
                    .isTrue();
                assertThat(milestone.name()).isNotBlank();
                assertThat(Names.isPrintable(milestone.name())).isTrue();
              });
    } catch (MilestonesException e) {
      assertThat(e).message().startsWith("FILE, line ");
    }
  }
}
