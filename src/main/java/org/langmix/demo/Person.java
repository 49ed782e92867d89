package org.langmix.demo;

import java.util.List;
import java.util.Locale;

/**
 * Somebody who writes the demo, in some releases and one topic.
 *
 * @param first the number of the first of these releases
 * @param last the number of the last one
 * @param isMaintainer whether the person commits what others write
 */
record Person(int first, int last, Topic topic, boolean isMaintainer, String address, String name) {
  /** The one who makes the releases. */
  static final String OF_RELEASES = "Max Mainline <max@mainline.example.org>";

  private static final int COLUMNS = 5;

  static List<Person> all() {
    return Resources.table("people", COLUMNS).stream().map(Person::of).toList();
  }

  private static Person of(String[] cells) {
    String[] releases = cells[0].split("\\.\\.", 2);
    return new Person(
        Releases.number(releases[0]),
        releases.length > 1 ? Releases.number(releases[1]) : Releases.last(),
        Topic.valueOf(cells[1].toUpperCase(Locale.ROOT)),
        cells[2].equals("maintainer"),
        cells[3],
        cells[4]);
  }

  boolean isActive(int release) {
    return release >= first && release <= last;
  }

  /** The name and the address, as git writes them. */
  String ident() {
    return "%s <%s>".formatted(name, address);
  }
}
