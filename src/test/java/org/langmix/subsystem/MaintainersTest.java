package org.langmix.subsystem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Parses the kernel's own MAINTAINERS file as scripts/get_maintainer.pl does. */
class MaintainersTest {
  /** The preamble of v5.10, shortened. */
  private static final String PREAMBLE =
      """
      List of maintainers and how to submit kernel changes
      ====================================================

      1.\tAlways *test* your changes, however small, on at least 4 or
      \t5 people, preferably many more.

      Descriptions of section entries and preferred order
      ---------------------------------------------------

      \tM: *Mail* patches to: FullName <address@domain>
      \tF: *Files* and directories wildcard patterns.
      \t   F:\tdrivers/net/\tall files in and below drivers/net
      \tX: *Excluded* files and directories that are NOT maintained

      Maintainers List
      ----------------

      .. note:: When reading this list, please look for the most precise areas
                first. When adding to this list, please keep the entries in
                alphabetical order.

      """;

  private static Maintainers parse(String text) {
    return Maintainers.parse("MAINTAINERS", text);
  }

  private static List<String> titles(String text) {
    return parse(text).sections().stream().map(Area::name).toList();
  }

  private static Area only(String text) {
    assertThat(parse(text).sections()).hasSize(1);
    return parse(text).sections().get(0);
  }

  @Test
  void the_first_section_follows_the_preamble() {
    Maintainers maintainers =
        parse(
            PREAMBLE
                + """
                3C59X NETWORK DRIVER
                M:\tSomebody <somebody@example.org>
                S:\tOdd Fixes
                F:\tdrivers/net/ethernet/3com/3c59x.c
                F:\tinclude/linux/3c59x/

                RUST [ALLOC]
                L:\trust-for-linux@vger.kernel.org
                F:\trust/kernel/alloc/
                X:\trust/kernel/alloc/not.rs
                """);
    assertThat(maintainers.passedOver()).isEmpty();
    assertThat(maintainers.warning()).isEmpty();
    assertThat(maintainers.sections())
        .extracting(Area::subsystem)
        .containsExactly(
            new Subsystem(Subsystem.Kind.MAINTAINERS, "3C59X NETWORK DRIVER"),
            new Subsystem(Subsystem.Kind.MAINTAINERS, "RUST [ALLOC]"));
    Area alloc = maintainers.sections().get(1);
    assertThat(alloc.matches("rust/kernel/alloc/kbox.rs")).isTrue();
    assertThat(alloc.matches("rust/kernel/alloc/not.rs")).isFalse();
    assertThat(alloc.includes().get(0).place()).isEqualTo("line 30 of MAINTAINERS");
  }

  @Test
  void the_oldest_preambles_explain_types_by_typed_lines() {
    assertThat(
            titles(
                """
                P: Person
                F: Files and directories with wildcard patterns

                \tMaintainers List (try to look for most precise areas first)

                \t\t-----------------------------------

                3C505 NETWORK DRIVER
                F:\tdrivers/net/3c505*
                """))
        .containsExactly("3C505 NETWORK DRIVER");
  }

  @Test
  void without_a_preamble_sections_begin_at_the_first_title() {
    assertThat(titles("F:\ta/\nA\nF:\ta/\n")).containsExactly("A");
  }

  @Test
  void of_several_lines_without_a_type_the_last_is_the_title() {
    assertThat(titles("A SUBSYSTEM\nWITH A SECOND LINE\nF:\ta/\n"))
        .containsExactly("WITH A SECOND LINE");
  }

  @Test
  void a_title_may_look_like_a_type() {
    assertThat(titles("NAMESPACES:\nF:\ta/\nX25 STACK\nF:\tb/\n"))
        .containsExactly("NAMESPACES:", "X25 STACK");
  }

  @Test
  void blank_lines_and_comments_do_not_end_a_section() {
    Area section = only("A\nF:\ta/\n\n# a comment\nF:\tb/\n");
    assertThat(section.matches("b/a.c")).isTrue();
  }

  @Test
  void an_exclude_wins_wherever_it_stands() {
    Area section = only("A\nX:\ta/b/\nF:\ta/\n");
    assertThat(section.matches("a/a.c")).isTrue();
    assertThat(section.matches("a/b/a.c")).isFalse();
  }

  @Test
  void sections_of_one_title_are_one() {
    Area section = only("A\nF:\ta/\n\nA\nF:\tb/\nX:\tb/c.c\n");
    assertThat(section.includes()).extracting(PatternLine::line).containsExactly(2, 5);
    assertThat(section.excludes()).hasSize(1);
  }

  @Test
  void regular_expressions_and_the_rest_are_left_out() {
    assertThat(
            titles(
                """
                RISC-V
                N:\triscv
                K:\triscv

                BOTH
                N:\tboth
                F:\tboth/

                THE REST
                F:\t*
                F:\t*/
                """))
        .containsExactly("BOTH");
    assertThat(only("BOTH\nN:\tother\nF:\tboth/\n").matches("other/a.c")).isFalse();
  }

  @Test
  void a_pattern_that_can_not_be_taken_is_passed_over() {
    Maintainers maintainers = parse("A\nF:\t/a/\nF:\tb/\nX:\tb/[\nA:\tpears\n");
    assertThat(maintainers.sections()).hasSize(1);
    assertThat(maintainers.sections().get(0).matches("b/a.c")).isTrue();
    assertThat(maintainers.warning())
        .contains(
            "invalid lines ignored in MAINTAINERS: 2; the first: line 2: '/a/' is not relative to"
                + " the top of the tree; write it without a leading / or ./ and without ..");
  }

  @Test
  void of_an_endless_pattern_the_beginning_is_told() {
    String warning = parse("A\nF:\t/" + "a".repeat(100_000) + "\n").warning().orElseThrow();
    assertThat(warning).contains("the first: line 2: '/aaa").endsWith("a…").hasSizeLessThan(600);
  }

  @Test
  void the_file_may_be_a_users_list_of_areas() {
    assertThat(Maintainers.isMaintainersFile(PREAMBLE)).isTrue();
    assertThat(Maintainers.isMaintainersFile("Storage\nF:\tblock/\n")).isFalse();
    assertThat(Maintainers.isMaintainersFile("Maintainers Listed\nF:\tblock/\n")).isFalse();
    Areas areas = Areas.of(parse(PREAMBLE + "A\nF:\trust/\n"));
    assertThat(areas.areas())
        .extracting(Area::subsystem)
        .containsExactly(new Subsystem(Subsystem.Kind.AREA, "A"));
    assertThat(areas.originOf("rust/syn/lib.rs")).isEqualTo(Origin.VENDORED);
    assertThatThrownBy(() -> Areas.of(parse(PREAMBLE)))
        .isInstanceOf(AreaFileException.class)
        .hasMessageStartingWith("MAINTAINERS: it contains no area");
  }
}
