package org.langmix.analysis.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.langmix.git.ref.Tag;

class TagOrderTest {
  /** Tags, each as {@code NAME DATE} or {@code NAME}, in the order of their names. */
  private static List<String> merged(String... tags) {
    List<Tag> inNameOrder = Arrays.stream(tags).map(TagOrderTest::tag).toList();
    return TagOrder.merge(inNameOrder).stream().map(Tag::name).toList();
  }

  private static Tag tag(String nameAndDate) {
    String[] parts = nameAndDate.split(" ", 2);
    Optional<LocalDate> date =
        parts.length == 1 ? Optional.empty() : Optional.of(LocalDate.parse(parts[1]));
    return new Tag(parts[0], date, Optional.empty(), "");
  }

  @Test
  void a_name_without_a_version_stands_where_its_date_puts_it() {
    assertThat(merged("before-merge 2024-10-01", "v6.11 2024-09-15", "v6.12 2024-11-17"))
        .containsExactly("v6.11", "before-merge", "v6.12");
  }

  @Test
  void a_name_without_version_and_date_comes_first() {
    assertThat(merged("imported_from_cvs", "v6.11 2024-09-15")).startsWith("imported_from_cvs");
  }

  @Test
  void vendors_are_merged_by_date_and_each_stays_in_the_order_of_its_versions() {
    assertThat(
            merged(
                "debian/6.1.4-1 2023-01-10",
                "debian/6.1.140-1 2025-06-10",
                "debian/6.3.7-1 2023-06-12",
                "v6.1 2022-12-11",
                "v6.3 2023-04-23",
                "v6.12 2024-11-17"))
        .containsExactly(
            "v6.1", "debian/6.1.4-1", "v6.3", "debian/6.1.140-1", "debian/6.3.7-1", "v6.12");
  }

  @Test
  void an_old_scheme_is_not_the_newest_because_of_its_letters() {
    assertThat(
            merged(
                "LABEL_2002_11_05 2002-11-05",
                "U_BOOT_1_0_0 2004-01-02",
                "v2025.01 2025-01-06",
                "v2025.04 2025-04-07"))
        .endsWith("v2025.04");
  }
}
