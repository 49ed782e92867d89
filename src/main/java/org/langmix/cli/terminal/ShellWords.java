package org.langmix.cli.terminal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.langmix.report.Names;

/** Quotes words so that a shell reads each one unchanged, in one line of printable characters. */
public final class ShellWords {
  // Characters that mean nothing to any shell. In zsh, a leading = stands for a command's path, and
  // ^ is part of patterns.
  private static final Pattern PLAIN = Pattern.compile("[\\w@%+:,./-][\\w@%+=:,./-]*");

  private ShellWords() {}

  /** The words of a command, quoted and separated by blanks. */
  public static String join(List<String> words) {
    return words.stream().map(ShellWords::quoted).collect(Collectors.joining(" "));
  }

  private static String quoted(String word) {
    if (PLAIN.matcher(word).matches()) {
      return word;
    }
    // POSIX, "Quoting": each character within single quotes is literal; they can't hold a single
    // quote.
    return Names.isPrintable(word) ? "'" + word.replace("'", "'\\''") + "'" : escaped(word);
  }

  /** POSIX.1-2024, "Dollar-Single-Quotes"; bash and zsh have long supported them. */
  private static String escaped(String word) {
    StringBuilder escaped = new StringBuilder("$'");
    word.codePoints()
        .mapToObj(Character::toString)
        .forEach(character -> escaped.append(escapedCharacter(character)));
    return escaped.append('\'').toString();
  }

  private static String escapedCharacter(String character) {
    if (character.equals("'") || character.equals("\\")) {
      return "\\" + character;
    }
    if (Names.isPrintable(character)) {
      return character;
    }
    StringBuilder octal = new StringBuilder();
    for (byte one : character.getBytes(StandardCharsets.UTF_8)) {
      octal.append("\\%03o".formatted(Byte.toUnsignedInt(one)));
    }
    return octal.toString();
  }
}
