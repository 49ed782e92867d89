package org.langmix.kernel.maintainers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PersonTest {
  private static void assertPerson(String value, String name, String domain) {
    assertThat(Person.parse(value)).contains(new Person(name, domain));
  }

  @Test
  void a_name_stands_before_the_address() {
    assertPerson("Ada Lovelace <ada@Example.ORG>", "Ada Lovelace", "example.org");
    assertPerson("\"Ada (Analytical)\" <ada@example.org>", "Ada (Analytical)", "example.org");
    assertPerson("Ada <ada@example.org> (on leave)", "Ada", "example.org");
  }

  @Test
  void without_a_name_the_address_gives_one() {
    assertPerson("<ada@example.org>", "ada", "example.org");
    assertPerson("ada@example.org (for patches)", "ada", "example.org");
  }

  @Test
  void what_has_no_address_is_nobody() {
    assertThat(Person.parse("Ada Lovelace")).isEmpty();
    assertThat(Person.parse("")).isEmpty();
  }
}
