package org.langmix.report.text;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.langmix.report.Names;

/** Escapes names for Markdown, so that neither Markdown nor GitHub gives them another meaning. */
public final class MarkdownText {
  private static final String JOINT = "\u200B"; // a zero-width space

  // Mentions, references to issues, emoji and formulas of GitHub and GitLab, and mail addresses.
  private static final Pattern REFERENCE = Pattern.compile("(?<=[@#!%~$:])(?=[\\p{Alnum}_+-])");
  private static final Pattern ISSUE = Pattern.compile("(?i)(?<=gh-)(?=\\d)");
  // GFM, "Autolinks (extension)".
  private static final Pattern LINK = Pattern.compile("(?i)(?<=www)(?=\\.)|(?<=:)(?=//)");
  // CommonMark, "Backslash escapes": only the characters that may have a meaning within a line.
  private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]|~!#$]");
  // CommonMark, "Container blocks" and "Indented code blocks".
  private static final Pattern BLOCK_START = Pattern.compile("^(?:[>+=-]| |\\d+(?=[.)]))");
  // CommonMark, "Code spans": no character in one has a special meaning, but in GFM | ends a table
  // cell.
  private static final Pattern CODE = Pattern.compile("[^`\\\\|< ](?:[^`\\\\|<]*[^`\\\\|< ])?");

  private MarkdownText() {}

  /** A text that does not stand at the start of a line. */
  public static String within(String text) {
    String parted = Names.printable(text);
    for (Pattern joint : new Pattern[] {REFERENCE, ISSUE, LINK}) {
      parted = joint.matcher(parted).replaceAll(JOINT);
    }
    String escaped = parted.replace("&", "&amp;").replace("<", "&lt;");
    return SPECIAL.matcher(escaped).replaceAll("\\\\$0").replace(JOINT, "&#8203;");
  }

  /** A text at the start of a line or of a list item. */
  public static String atStart(String text) {
    return BLOCK_START.matcher(within(text)).replaceFirst(MarkdownText::escapedStart);
  }

  private static String escapedStart(MatchResult start) {
    if (start.group().equals(" ")) {
      return "&#32;";
    }
    boolean number = Character.isDigit(start.group().charAt(0));
    return number ? start.group() + "\\\\" : "\\\\" + start.group();
  }

  /** A path or an id as a code span, if it can be one; otherwise as escaped text. */
  public static String code(String text) {
    String clean = Names.printable(text);
    return CODE.matcher(clean).matches() ? "`" + clean + "`" : within(clean);
  }
}
