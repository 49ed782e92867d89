package org.langmix.git.ref;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws for any tag names: their order is total, so that sorting is always well defined. */
class VersionLawsTest {
  private static final List<String> PIECES =
      List.of(
          "v",
          "6",
          "06",
          "7",
          "10",
          ".",
          "-",
          "_",
          "~",
          "/",
          "rc",
          "-rc",
          "_rc",
          "~rc",
          "-rt",
          "-dontuse",
          "debian/",
          "next-",
          "asahi-",
          "20260804",
          "2023-05",
          "+",
          "\u0663",
          "\n");

  @Provide
  Arbitrary<String> names() {
    Arbitrary<String> pieces =
        Arbitraries.of(PIECES).list().ofMaxSize(7).map(chosen -> String.join("", chosen));
    return Arbitraries.oneOf(pieces, pieces.map(rest -> "v6.1" + rest), Arbitraries.strings());
  }

  private static int order(String a, String b) {
    return Integer.signum(TagVersion.of(a).compareTo(TagVersion.of(b)));
  }

  @Property(tries = 20_000)
  void the_order_is_the_reverse_the_other_way_round(
      @ForAll("names") String a, @ForAll("names") String b) {
    assertThat(order(a, b)).isEqualTo(-order(b, a));
    assertThat(order(a, b) == 0).isEqualTo(a.equals(b));
  }

  @Property(tries = 20_000)
  void what_is_before_something_is_before_what_follows_it(
      @ForAll("names") String a, @ForAll("names") String b, @ForAll("names") String c) {
    List<String> sorted =
        List.of(a, b, c).stream().map(TagVersion::of).sorted().map(TagVersion::toString).toList();
    assertThat(order(sorted.get(0), sorted.get(1))).isNotPositive();
    assertThat(order(sorted.get(1), sorted.get(2))).isNotPositive();
    assertThat(order(sorted.get(0), sorted.get(2))).isNotPositive();
  }

  @Property(tries = 5_000)
  void a_name_has_one_kind_at_most_and_a_series(@ForAll("names") String name) {
    TagVersion version = TagVersion.of(name);
    long kinds =
        List.of(version.isMainline(), version.isCandidate(), version.isStable()).stream()
            .filter(Boolean::booleanValue)
            .count();
    assertThat(kinds).isLessThan(2);
    assertThat(version.series()).isNotNull();
  }
}
