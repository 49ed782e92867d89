package org.langmix.organization;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells organizations by domains, in the form of gitdm's {@code domain-map} (its README, "Domain
 * map"): a domain, or a whole address, then the name of the organization. {@code < 2021-07-01}
 * behind the name ends an entry before that day; the next entry of the same domain follows on. What
 * stands behind {@code #} is a comment.
 */
public final class DomainMap {
  /** What takes the place of an organization at domains that anybody may have an address at. */
  public static final String NONE = "(none)";

  private static final String BUILT_IN = "domain-map";
  private static final Pattern LINE =
      Pattern.compile("(\\S+)\\s+([^<]*[^<\\s])\\s*(?:<\\s*(\\S+)\\s*)?");
  private static final DomainMap THE_BUILT_IN = parse("the built-in domain map", builtInText());

  /** By domain or address in small letters; the entry that ends first comes first. */
  private final Map<String, List<Entry>> entries;

  /** What an organization has a domain for: until the day before the end. */
  private record Entry(String organization, LocalDate end) {}

  private DomainMap(Map<String, List<Entry>> entries) {
    this.entries = entries;
  }

  /** A short map of well-known domains of the kernel's developers. */
  public static DomainMap builtIn() {
    return THE_BUILT_IN;
  }

  /** The built-in map as text, in the form of a user's own map. */
  public static String builtInText() {
    try (InputStream in = DomainMap.class.getResourceAsStream(BUILT_IN)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Parses a map.
   *
   * @param source the name of the text in messages: its file
   * @throws DomainMapException if a line is no entry
   */
  public static DomainMap parse(String source, String text) {
    Map<String, List<Entry>> entries = new HashMap<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).split("#", 2)[0].strip();
      if (!line.isEmpty()) {
        add(source, i + 1, line, entries);
      }
    }
    entries.values().forEach(list -> list.sort(Comparator.comparing(Entry::end)));
    return new DomainMap(entries);
  }

  private static void add(
      String source, int number, String line, Map<String, List<Entry>> entries) {
    Matcher entry = LINE.matcher(line);
    if (!entry.matches()) {
      throw new DomainMapException(
          source,
          number,
          "'%s' is no entry; write a domain, then the name of an organization".formatted(line));
    }
    LocalDate end = LocalDate.MAX;
    if (entry.group(3) != null) {
      try {
        end = LocalDate.parse(entry.group(3));
      } catch (DateTimeException e) {
        throw new DomainMapException(
            source, number, "'%s' is no date; write 2021-07-01".formatted(entry.group(3)));
      }
    }
    entries
        .computeIfAbsent(entry.group(1).toLowerCase(Locale.ROOT), any -> new ArrayList<>())
        .add(new Entry(entry.group(2), end));
  }

  /**
   * A copy in which the entries of another map come first: those of the same domain or address take
   * the place of the ones here.
   */
  public DomainMap with(DomainMap other) {
    Map<String, List<Entry>> both = new HashMap<>(entries);
    both.putAll(other.entries);
    return new DomainMap(both);
  }

  /**
   * The organization of somebody with an address on a day. An entry for the whole address comes
   * first, then those for its domain and the domains above it, the highest first, as gitdm has it.
   *
   * @return {@link #NONE} if anybody may have an address there; the domain if no entry is found
   */
  public String organization(String address, LocalDate day) {
    String mail = address.strip().toLowerCase(Locale.ROOT);
    String domain = mail.substring(mail.lastIndexOf('@') + 1);
    String found = find(mail, day);
    String[] labels = domain.split("\\.", -1);
    String above = labels[labels.length - 1];
    for (int i = labels.length - 2; i >= 0 && found == null; i--) {
      above = labels[i] + "." + above;
      found = find(above, day);
    }
    if (found != null) {
      return found;
    }
    return domain.contains(".") ? domain : NONE;
  }

  private String find(String key, LocalDate day) {
    for (Entry entry : entries.getOrDefault(key, List.of())) {
      if (day.isBefore(entry.end())) {
        return entry.organization();
      }
    }
    return null;
  }

  /** Everything that defines the map, as text. */
  public String definition() {
    return new TreeMap<>(entries).toString();
  }
}
