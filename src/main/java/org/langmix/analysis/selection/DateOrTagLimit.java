package org.langmix.analysis.selection;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.langmix.git.GitRepository;
import org.langmix.git.ref.Commit;
import org.langmix.git.ref.Tag;
import org.langmix.git.ref.TagVersion;

/**
 * The first or last of what is asked for, inclusive. Tags are held against a tag by their versions,
 * against anything else by their dates; samples always by their dates.
 *
 * @param option as it was given, for messages
 * @param version the tag's, if it is one
 * @param day the date that tags are held against; empty for a tag without one
 * @param sampleDay the same for samples, whose dates are in UTC
 */
public record DateOrTagLimit(
    String option,
    Optional<TagVersion> version,
    Optional<LocalDate> day,
    Optional<LocalDate> sampleDay) {

  /**
   * Understands the value of an option.
   *
   * @param option its name
   * @param known all tags of the repository in version order
   * @throws SelectionException if the value is no day, tag or other revision
   */
  static DateOrTagLimit of(
      String option, String value, GitRepository repository, List<String> known) {
    String given = option + " " + value;
    Optional<LocalDate> day = day(value);
    if (day.isPresent()) {
      return new DateOrTagLimit(given, Optional.empty(), day, day);
    }
    if (known.contains(value)) {
      Optional<LocalDate> date = repository.tag(value).flatMap(Tag::date);
      return new DateOrTagLimit(given, Optional.of(TagVersion.of(value)), date, date);
    }
    Optional<LocalDate> date = repository.revision(value).flatMap(Tag::date);
    if (date.isEmpty()) {
      throw SelectionException.of(
          "%s '%s' is no tag, no day (such as 2024-01-31) and no commit that git knows; %s"
              .formatted(option, value, NearestTags.describe(value, known)));
    }
    return new DateOrTagLimit(
        given, Optional.empty(), date, repository.commit(value).map(Commit::day).or(() -> date));
  }

  private static Optional<LocalDate> day(String value) {
    try {
      return Optional.of(LocalDate.parse(value));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /**
   * Where a tag is, as a comparator tells it: negative before this bound.
   *
   * @return empty if that can't be told, for want of a date
   */
  Optional<Integer> compare(Tag tag) {
    return version.isPresent()
        ? version.map(tag.version()::compareTo)
        : tag.date().flatMap(date -> day.map(date::compareTo));
  }

  /**
   * Where another bound is, as a comparator tells it.
   *
   * @return empty if they are of different sorts
   */
  Optional<Integer> compare(DateOrTagLimit other) {
    if (version.isPresent() && other.version.isPresent()) {
      return version.map(other.version.get()::compareTo);
    }
    return version.isPresent() || other.version.isPresent()
        ? Optional.empty()
        : day.flatMap(mine -> other.day.map(its -> its.compareTo(mine)));
  }

  /** Where a sample's date is, as a comparator tells it. */
  int compare(LocalDate sample) {
    return sample.compareTo(
        sampleDay.orElseThrow(
            () ->
                SelectionException.of(
                    "the tag of %s has no date to hold samples against; give a day"
                        .formatted(option))));
  }
}
