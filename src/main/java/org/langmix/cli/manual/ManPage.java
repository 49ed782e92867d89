package org.langmix.cli.manual;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.langmix.cli.option.ProgramVersion;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Text;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.Help.IOptionRenderer;
import picocli.CommandLine.Help.IParamLabelRenderer;
import picocli.CommandLine.Help.IParameterRenderer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * The manual page of a command, in troff's man macros. It is generated from the help text.
 *
 * <p>It does not use picocli's AsciiDoc output, in which {@code drivers/*}{@code /*.c} loses its
 * asterisks.
 */
public final class ManPage {
  private static final ColorScheme PLAIN = Help.defaultColorScheme(Ansi.OFF);

  private final CommandSpec command;
  private final UsageMessageSpec usage;
  private final Help help;
  private final IParamLabelRenderer labels;
  private final IOptionRenderer options;
  private final IParameterRenderer parameters;
  private final List<String> lines = new ArrayList<>();

  private ManPage(CommandSpec command) {
    this.command = command;
    usage = command.usageMessage();
    help = new Help(command, PLAIN);
    labels = help.createDefaultParamLabelRenderer();
    options = help.createDefaultOptionRenderer();
    parameters = help.createDefaultParameterRenderer();
  }

  /** The page's name without its section, such as {@code langmix-store-check}. */
  static String name(CommandSpec command) {
    return command.qualifiedName("-");
  }

  /** The whole page, with a newline at its end. */
  public static String of(CommandSpec command) {
    return new ManPage(command).page();
  }

  private String page() {
    String title = name(command).toUpperCase(Locale.ROOT);
    lines.add(
        ".TH %s 1 \"\" \"langmix %s\"".formatted(roff(title), roff(ProgramVersion.ofProgram())));
    lines.addAll(List.of(".nh", ".ad l")); // an option broken at the end of a line can't be copied
    section("NAME", roff(name(command) + " - " + purpose()));
    section("SYNOPSIS", roff(synopsis()));
    section("DESCRIPTION", roff(String.join(" ", usage.description()).strip()));
    options();
    commands();
    exitStatus();
    footer();
    if (command.parent() != null) {
      section("SEE ALSO", reference(command.parent()));
    }
    return String.join("\n", lines) + "\n";
  }

  private void section(String title, String... content) {
    lines.add(".SH " + roff(title));
    lines.addAll(List.of(content));
  }

  private void item(String term, String description) {
    lines.addAll(List.of(".TP", term, roff(description)));
  }

  /** The first clause of the description, beginning with a small letter, for the section NAME. */
  private String purpose() {
    String clause = usage.description()[0].split("[:;.] |\\.$", 2)[0];
    return clause.substring(0, 1).toLowerCase(Locale.ROOT) + clause.substring(1);
  }

  private String synopsis() {
    return help.synopsis(0).strip().replaceAll("\\s+", " ");
  }

  private void options() {
    lines.add(".SH OPTIONS");
    for (PositionalParamSpec parameter : command.positionalParameters()) {
      if (!parameter.hidden()) {
        item(italic(label(parameter)), description(parameters.render(parameter, labels, PLAIN)));
      }
    }
    for (OptionSpec option : command.options()) {
      if (!option.hidden()) {
        item(term(option), description(options.render(option, labels, PLAIN)));
      }
    }
  }

  /** The last column of a help table's rows. */
  private static String description(Text[][] rows) {
    return Arrays.stream(rows)
        .map(row -> row[row.length - 1].plainString())
        .collect(Collectors.joining(" "))
        .strip();
  }

  private String label(ArgSpec argument) {
    return labels.renderParameterLabel(argument, Ansi.OFF, List.of()).plainString();
  }

  private String term(OptionSpec option) {
    String names =
        Arrays.stream(option.names()).map(ManPage::bold).collect(Collectors.joining(", "));
    String label = label(option);
    if (label.startsWith("[=")) {
      return names + "[=" + italic(label.substring(2, label.length() - 1)) + "]";
    }
    return label.startsWith("=") ? names + "=" + italic(label.substring(1)) : names;
  }

  private void commands() {
    List<CommandSpec> shown =
        command.subcommands().values().stream()
            .map(subcommand -> subcommand.getCommandSpec())
            .filter(subcommand -> !subcommand.usageMessage().hidden())
            .toList();
    if (!shown.isEmpty()) {
      lines.add(".SH COMMANDS");
      shown.forEach(
          subcommand -> item(reference(subcommand), subcommand.usageMessage().description()[0]));
    }
  }

  private static String reference(CommandSpec command) {
    return bold(name(command)) + "(1)";
  }

  private void exitStatus() {
    Map<String, String> codes = usage.exitCodeList();
    if (!codes.isEmpty()) {
      lines.add(".SH EXIT STATUS");
      codes.forEach((code, meaning) -> item(bold(code.strip()), meaning));
    }
  }

  private void footer() {
    if (usage.footer().length > 0) {
      String heading = usage.footerHeading().replace("%n", "").replace(":", "");
      lines.add(".SH " + roff(heading.toUpperCase(Locale.ROOT)));
      lines.add(".nf");
      Arrays.stream(usage.footer()).map(line -> roff(line.strip())).forEach(lines::add);
      lines.add(".fi");
    }
  }

  private static String bold(String text) {
    return "\\fB" + roff(text) + "\\fR";
  }

  private static String italic(String text) {
    return "\\fI" + roff(text) + "\\fR";
  }

  /**
   * Escapes text so that troff prints it unchanged. Unescaped, these characters would print as
   * others, and a leading dot would begin a request.
   */
  private static String roff(String text) {
    String escaped =
        text.replace("\\", "\\e")
            .replace("-", "\\-")
            .replace("'", "\\(aq")
            .replace("`", "\\(ga")
            .replace("^", "\\(ha")
            .replace("~", "\\(ti");
    return escaped.startsWith(".") ? "\\&" + escaped : escaped;
  }
}
