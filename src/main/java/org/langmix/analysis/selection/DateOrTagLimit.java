package org.langmix.analysis.selection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.langmix.git.GitRepository;
import org.langmix.git.GivenDate;
import org.langmix.git.ref.Commit;
import org.langmix.git.ref.Tag;
import org.langmix.git.ref.TagVersion;

/**
 * The value of {@code --since} or {@code --until}; both limits are inclusive. If the limit is a
 * tag, tags of the same vendor are compared with it by version, all others by date. Samples are
 * always compared by date.
 *
 * @param option the option and its value as they were given, for messages
 * @param version the version of the tag; empty if the limit is not a tag
 * @param day the date that tags are compared with; empty if the limit is a tag without a date
 * @param sampleDay the date, in UTC, that samples are compared with; empty if {@code day} is
 */
public record DateOrTagLimit(
    String option,
    Optional<TagVersion> version,
    Optional<LocalDate> day,
    Optional<LocalDate> sampleDay) {

  /**
   * Parses the value of an option.
   *
   * @param option the name of the option
   * @param known all tags of the repository in version order
   * @throws SelectionException if the value is not a date, a tag or another revision
   */
  static DateOrTagLimit of(
      String option, String value, GitRepository repository, List<String> known) {
    String given = option + " " + value;
    if (known.contains(value)) {
      Optional<LocalDate> date = repository.tag(value).flatMap(Tag::date);
      return new DateOrTagLimit(given, Optional.of(TagVersion.of(value)), date, date);
    }
    // No branch is called 2024-01-31, and to look for one may mean to read all references.
    return GivenDate.iso(value)
        .map(day -> ofDay(given, day))
        .or(() -> ofRevision(given, value, repository))
        .or(() -> GivenDate.relative(value).map(day -> ofDay(given, day)))
        .orElseThrow(
            () ->
                SelectionException.of(
                    ("%s '%s' is not a tag, a date (such as 2024-01-31 or '2 years ago') or a"
                            + " commit that git knows; %s")
                        .formatted(option, value, NearestTags.describe(value, known))));
  }

  private static DateOrTagLimit ofDay(String given, LocalDate day) {
    return new DateOrTagLimit(given, Optional.empty(), Optional.of(day), Optional.of(day));
  }

  private static Optional<DateOrTagLimit> ofRevision(
      String given, String value, GitRepository repository) {
    Optional<LocalDate> date = repository.revision(value).flatMap(Tag::date);
    return date.map(
        day ->
            new DateOrTagLimit(
                given,
                Optional.empty(),
                date,
                repository.commit(value).map(Commit::day).or(() -> date)));
  }

  /**
   * Compares a tag with this limit: the result is negative if the tag comes before the limit.
   *
   * @return empty if they can't be compared because a date is missing
   */
  Optional<Integer> compare(Tag tag) {
    return isOfSameVendor(tag.version())
        ? version.map(tag.version()::compareTo)
        : tag.date().flatMap(date -> day.map(date::compareTo));
  }

  private boolean isOfSameVendor(TagVersion other) {
    return version.filter(other::isComparableWith).isPresent();
  }

  /**
   * Compares another limit with this one: the result is negative if the other limit comes before.
   *
   * @return empty if only one of them is a tag, or if a date is missing
   */
  Optional<Integer> compare(DateOrTagLimit other) {
    if (other.version.isPresent() && isOfSameVendor(other.version.get())) {
      return version.map(mine -> other.version.get().compareTo(mine));
    }
    return version.isPresent() != other.version.isPresent()
        ? Optional.empty()
        : day.flatMap(mine -> other.day.map(its -> its.compareTo(mine)));
  }

  /** Compares the date of a sample with this limit: the result is negative if it comes before. */
  int compare(LocalDate sample) {
    return sample.compareTo(
        sampleDay.orElseThrow(
            () ->
                SelectionException.of(
                    "the tag in %s has no date to compare samples with; give a date instead"
                        .formatted(option))));
  }
}
