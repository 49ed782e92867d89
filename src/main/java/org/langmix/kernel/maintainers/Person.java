package org.langmix.kernel.maintainers;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who a line of MAINTAINERS names.
 *
 * @param name the name; if the line has none, the part of the address before the {@code @}
 * @param domain the part of the address behind the {@code @}, in small letters
 */
public record Person(String name, String domain) {
  // get_maintainer.pl, parse_email
  private static final Pattern NAMED = Pattern.compile("([^<]+)<(.+@.*)>.*");
  private static final Pattern IN_BRACKETS = Pattern.compile("\\s*<(.+@\\S*)>.*");
  private static final Pattern BARE = Pattern.compile("(.+@\\S*).*");

  /** Reads the value of an {@code M:} or {@code R:} line; empty if it has no address. */
  static Optional<Person> parse(String value) {
    Matcher named = NAMED.matcher(value);
    if (named.matches()) {
      return Optional.of(of(unquoted(named.group(1).strip()), named.group(2)));
    }
    Matcher inBrackets = IN_BRACKETS.matcher(value);
    Matcher bare = BARE.matcher(value);
    if (inBrackets.matches()) {
      return Optional.of(of("", inBrackets.group(1)));
    }
    return bare.matches() ? Optional.of(of("", bare.group(1))) : Optional.empty();
  }

  private static Person of(String name, String address) {
    int at = address.lastIndexOf('@');
    return new Person(
        name.isEmpty() ? address.substring(0, at).strip() : name,
        address.substring(at + 1).strip().toLowerCase(Locale.ROOT));
  }

  private static String unquoted(String name) {
    boolean quoted = name.length() > 1 && name.startsWith("\"") && name.endsWith("\"");
    return quoted ? name.substring(1, name.length() - 1).replace("\\\"", "\"") : name;
  }
}
