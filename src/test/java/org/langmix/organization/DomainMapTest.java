package org.langmix.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DomainMapTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

  private static String organization(String map, String address) {
    return DomainMap.parse("map", map).organization(address, TODAY);
  }

  @Test
  void a_domain_belongs_to_an_organization_with_all_domains_below() {
    String map = "example.org  The Example Company # as of 2020\n";
    assertThat(organization(map, "ada@example.org")).isEqualTo("The Example Company");
    assertThat(organization(map, "ada@lab.Example.ORG")).isEqualTo("The Example Company");
    assertThat(organization(map, "ada@counterexample.org")).isEqualTo("counterexample.org");
  }

  @Test
  void the_highest_domain_comes_first_and_a_whole_address_before_it() {
    String map = "lab.example.org Lab\nexample.org All\nada@example.org Ada\n";
    assertThat(organization(map, "x@lab.example.org")).isEqualTo("All");
    assertThat(organization(map, "ada@example.org")).isEqualTo("Ada");
  }

  @Test
  void an_entry_with_a_date_ends_before_that_day() {
    DomainMap map =
        DomainMap.parse("map", "a.org Later\na.org Early < 2020-05-01\na.org Middle <2021-01-01\n");
    assertThat(map.organization("x@a.org", LocalDate.of(2020, 4, 30))).isEqualTo("Early");
    assertThat(map.organization("x@a.org", LocalDate.of(2020, 5, 1))).isEqualTo("Middle");
    assertThat(map.organization("x@a.org", LocalDate.of(2021, 1, 1))).isEqualTo("Later");
  }

  @Test
  void after_its_last_entry_a_domain_stands_for_itself() {
    assertThat(organization("a.org A < 2020-01-01\n", "x@a.org")).isEqualTo("a.org");
  }

  @Test
  void an_address_without_a_domain_belongs_to_none() {
    assertThat(organization("", "root@localhost")).isEqualTo(DomainMap.NONE);
    assertThat(organization("", "")).isEqualTo(DomainMap.NONE);
    assertThat(organization("", "ada")).isEqualTo(DomainMap.NONE);
  }

  @Test
  void the_built_in_map_knows_companies_and_where_anybody_may_have_an_address() {
    DomainMap map = DomainMap.builtIn();
    assertThat(map.organization("x@linux.intel.com", TODAY)).isEqualTo("Intel");
    assertThat(map.organization("x@gmail.com", TODAY)).isEqualTo(DomainMap.NONE);
    assertThat(map.organization("x@kernel.org", TODAY)).isEqualTo(DomainMap.NONE);
  }

  @Test
  void the_entries_of_a_user_take_the_place_of_others() {
    DomainMap both = DomainMap.builtIn().with(DomainMap.parse("map", "intel.com Ours\n"));
    assertThat(both.organization("x@intel.com", TODAY)).isEqualTo("Ours");
    assertThat(both.organization("x@amd.com", TODAY)).isEqualTo("AMD");
    assertThat(both.definition()).isNotEqualTo(DomainMap.builtIn().definition());
  }

  @Test
  void what_is_no_entry_is_told_with_its_line() {
    assertThatThrownBy(() -> DomainMap.parse("my map", "# a\nexample.org\n"))
        .hasMessage(
            "my map, line 2: 'example.org' is no entry; write a domain, then the name of an"
                + " organization");
    assertThatThrownBy(() -> DomainMap.parse("my map", "a.org A < soon\n"))
        .hasMessage("my map, line 1: 'soon' is no date; write 2021-07-01");
  }
}
