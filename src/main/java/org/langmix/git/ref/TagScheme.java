package org.langmix.git.ref;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A scheme by which a vendor names tags. Family, series, release and key are templates, in which
 * groups of the pattern stand for parts of the name.
 *
 * @param name matches the names
 * @param family the series of one family follow each other
 * @param series the tags of one series follow each other
 * @param release what a tag and a series that begins with it have in common; empty if there is no
 *     such thing
 * @param key what the tags of a family are sorted by
 * @param order how their keys are compared
 * @param isKnown whether the series are certain; else only the history can tell
 */
record TagScheme(
    Pattern name,
    String family,
    String series,
    String release,
    String key,
    VersionOrder order,
    boolean isKnown) {
  private static final String DATE = "(?:19|20)\\d\\d-?(?:0[1-9]|1[0-2])";

  /** The schemes; a name follows the first one that matches. The last two match any name. */
  static final List<TagScheme> ALL =
      List.of(
          // Android's common kernels, by security bulletin: ASB-2024-10-05_14-6.1
          known("(?<p>ASB)-(?<date>\\d{4}-\\d\\d(?:-\\d\\d)?)_(?<s>.+)", "${p}_${s}")
              .sortedBy("${s} ${date}"),
          // android14-6.1.99_r00, android14-6.1-2024-07_r10
          known("(?<s>(?<p>android)\\d+-\\d+\\.\\d+)[._-].+", "${s}"),
          // Android devices: android-14.0.0_r0.66
          known("(?<s>(?<p>android-)\\d+\\.\\d+\\.\\d+)_.+", "${s}"),
          // Debian, and all who follow DEP-14: debian/6.1.140-1, debian/7.3_rc7-1
          scheme(
              "(?<s>(?<p>[^/\\d][^/]*)/\\d+(?:\\.\\d+)?)(?!\\d).*",
              "${s}",
              "",
              VersionOrder.DEBIAN),
          // Ubuntu-6.8.0-31.31, Ubuntu-hwe-6.8-6.8.0-40.40_22.04.1, Ubuntu-aws-6.8.0-1012.13
          known("(?<s>(?<p>Ubuntu(?:-[a-z]+)*)(?:-\\d+\\.\\d+)?-\\d+\\.\\d+\\.\\d+)-\\d.*", "${s}"),
          // RHEL and CentOS. kernel-5.14.0-427.13.1.el9_4 is an update of kernel-5.14.0-427.el9.
          rpm(
              "(?<p>kernel)-(?<r>\\d+(?:\\.\\d+)+-\\d+)\\..*(?<s>el\\d+_\\d+).*",
              "${p}-${r}.${s}",
              "${r}"),
          rpm(
              "(?<p>kernel)-(?<s>\\d+(?:\\.\\d+)+)-(?<r>\\d+)\\..*(?<e>el\\d+).*",
              "${p}-${s}.${e}",
              "${s}-${r}"),
          // SUSE: rpm-6.4.0-150600.23.7
          rpm("(?<s>(?<p>rpm)-\\d+(?:\\.\\d+)+-\\d+)\\..*", "${s}", ""),
          // openEuler: 5.10.0-136.12.0
          known("(?<p>)(?<s>\\d+\\.\\d+\\.\\d+)-\\d+\\.\\d+\\.\\d+", "${s}"),
          // 6.11.6-xanmod1
          known("(?<p>)(?<s>\\d+\\.\\d+)[\\d.]*-(?<x>xanmod)\\d*", "${s}-${x}"),
          // NXP: lf-6.6.3-1.0.0
          known("(?<s>(?<p>lf)-\\d+\\.\\d+\\.\\d+)-.+", "${s}"),
          // Intel: lts-v6.6.23-linux-240410T022522Z
          known("(?<s>(?<p>lts-v)\\d+\\.\\d+)(?!\\d).*", "${s}"),
          // asahi-6.11.6-1
          known("(?<p>asahi)-\\d.*", "${p}"),
          // next-20241107, stable_20240529
          known("(?<p>.*?)[-._/]?" + DATE + ".*", "${p}"),
          known("(?<p>[^\\d]*?)[-._/]?\\d.*", "${p}").unknown(),
          known("(?<p>.*)", "${p}").unknown());

  private static TagScheme known(String name, String series) {
    return scheme(name, series, "", VersionOrder.NATURAL);
  }

  private static TagScheme rpm(String name, String series, String release) {
    return scheme(name, series, release, VersionOrder.RPM);
  }

  private static TagScheme scheme(String name, String series, String release, VersionOrder order) {
    Pattern whole = Pattern.compile(name + "\\z", Pattern.DOTALL);
    return new TagScheme(whole, "${p}", series, release, "$0", order, true);
  }

  private TagScheme sortedBy(String other) {
    return new TagScheme(name, family, series, release, other, order, isKnown);
  }

  private TagScheme unknown() {
    return new TagScheme(name, family, series, release, key, order, false);
  }

  /** Fills in a template for a name, which the pattern must match. */
  String fill(String template, String of) {
    return name.matcher(of).replaceFirst(template);
  }
}
