package org.langmix.git.log;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Who people are: the names and e-mail addresses that stand for those in commits (gitmailmap(5)).
 *
 * <pre>
 * Proper Name &lt;commit@email&gt;
 * &lt;proper@email&gt; &lt;commit@email&gt;
 * Proper Name &lt;proper@email&gt; &lt;commit@email&gt;
 * Proper Name &lt;proper@email&gt; Commit Name &lt;commit@email&gt;
 * </pre>
 *
 * <p>It is read as git reads it (mailmap.c): a line whose first character is a number sign is a
 * comment; white space around names does not count, that in addresses does; names and addresses of
 * commits match whatever the case of their ASCII letters; of lines for the same, the last one
 * counts, for the name and the address each.
 */
public final class Mailmap {
  /** Nobody has another name. */
  public static final Mailmap EMPTY = new Mailmap();

  /** By address of a commit, in lower case. */
  private final Map<String, Entry> entries = new HashMap<>();

  private Mailmap() {}

  /** What stands for an address, and for the address together with names. */
  private static final class Entry {
    private Proper proper = new Proper(null, null);

    /** By name of a commit, in lower case. */
    private final Map<String, Proper> byName = new HashMap<>();
  }

  /** A name and an address; each is null if it stays the same. */
  private record Proper(String name, String mail) {}

  /** Reads the content of a file {@code .mailmap}. */
  public static Mailmap parse(byte[] content) {
    Mailmap mailmap = new Mailmap();
    String text = new String(content, StandardCharsets.UTF_8);
    int nul = text.indexOf('\0');
    for (String line : (nul < 0 ? text : text.substring(0, nul)).split("\n", -1)) {
      if (!line.startsWith("#")) {
        mailmap.add(line);
      }
    }
    return mailmap;
  }

  /**
   * A name and the address behind it.
   *
   * @param name null if there is none
   * @param rest what follows
   */
  private record Person(String name, String mail, String rest) {
    /** As parse_name_and_email in git has it. */
    static Optional<Person> of(String text, boolean mayBeEmpty) {
      int left = text.indexOf('<');
      int right = left < 0 ? -1 : text.indexOf('>', left + 1);
      if (right < 0 || (!mayBeEmpty && right == left + 1)) {
        return Optional.empty();
      }
      String name = stripped(text.substring(0, left));
      return Optional.of(
          new Person(
              name.isEmpty() ? null : name,
              text.substring(left + 1, right),
              text.substring(right + 1)));
    }

    /** Without what git takes for white space. */
    private static String stripped(String name) {
      int start = 0;
      int end = name.length();
      while (start < end && " \t\n\r".indexOf(name.charAt(start)) >= 0) {
        start++;
      }
      while (end > start && " \t\n\r".indexOf(name.charAt(end - 1)) >= 0) {
        end--;
      }
      return name.substring(start, end);
    }
  }

  private void add(String line) {
    Optional<Person> proper = Person.of(line, false);
    if (proper.isEmpty()) {
      return;
    }
    Optional<Person> commit = Person.of(proper.get().rest, true);
    String mail = commit.map(Person::mail).orElse(proper.get().mail);
    String properMail = commit.isPresent() ? proper.get().mail : null;
    Entry entry = entries.computeIfAbsent(folded(mail), key -> new Entry());
    String name = commit.map(Person::name).orElse(null);
    if (name == null) {
      entry.proper =
          new Proper(
              proper.get().name == null ? entry.proper.name : proper.get().name,
              properMail == null ? entry.proper.mail : properMail);
    } else {
      entry.byName.put(folded(name), new Proper(proper.get().name, properMail));
    }
  }

  /** The person with proper name and address. */
  public Ident proper(Ident ident) {
    Entry entry = entries.get(folded(ident.mail()));
    if (entry == null) {
      return ident;
    }
    Proper proper = entry.byName.getOrDefault(folded(ident.name()), entry.proper);
    return new Ident(
        proper.name == null ? ident.name() : proper.name,
        proper.mail == null ? ident.mail() : proper.mail,
        ident.seconds());
  }

  /** In lower case, as far as the letters are ASCII. */
  private static String folded(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 'A' && text.charAt(i) <= 'Z') {
        return fold(text);
      }
    }
    return text;
  }

  private static String fold(String text) {
    char[] folded = text.toCharArray();
    for (int i = 0; i < folded.length; i++) {
      if (folded[i] >= 'A' && folded[i] <= 'Z') {
        folded[i] = Character.toLowerCase(folded[i]);
      }
    }
    return new String(folded);
  }
}
