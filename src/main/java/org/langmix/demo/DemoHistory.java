package org.langmix.demo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.langmix.git.NewRepository;

/**
 * Commits the releases of the demo: each topic on a branch of its own, which begins at the release
 * before, and all of them merged into the next release. Some commits correct earlier ones, as their
 * {@code Fixes:} lines say.
 */
final class DemoHistory {
  private static final String MASTER = "master";
  private static final int AUTHORS_AT_ONCE = 2;

  /** Every so many releases, a file is corrected. */
  private static final int FIX_EVERY = 3;

  private static final int ID_DIGITS = 12;

  /** How many days before a release the topics are merged. */
  private static final int MERGES_BEFORE = 14;

  private final NewRepository repository;
  private final List<Person> people = Person.all();

  /** The commits that changed each file, the oldest first. */
  private final Map<String, List<Change>> changes = new HashMap<>();

  private DemoTree before;
  private DemoTree tree;
  private int release;
  private int day;

  /** A commit. */
  private record Change(String id, String subject) {}

  DemoHistory(NewRepository repository) {
    this.repository = repository;
  }

  /** Commits the next release and tags it. */
  void commit(int number) {
    release = number;
    tree = new DemoTree(number);
    if (before == null) {
      tree.texts().forEach(repository::file);
    } else {
      List<Topic> changed = new ArrayList<>();
      for (Topic topic : Topic.values()) {
        SortedSet<String> paths = changedIn(topic);
        if (!paths.isEmpty()) {
          commitTopic(topic, paths);
          changed.add(topic);
        }
      }
      mergeAll(changed);
      setFiles(changedBesides());
    }
    String name = Releases.name(number);
    repository.by(Person.OF_RELEASES, Person.OF_RELEASES).message("Linux " + name + "\n");
    repository.commit(Releases.day(number)).tag(name);
    before = tree;
  }

  private SortedSet<String> changed() {
    SortedSet<String> paths = new TreeSet<>(tree.texts().keySet());
    paths.addAll(before.texts().keySet());
    paths.removeIf(path -> Objects.equals(before.texts().get(path), tree.texts().get(path)));
    return paths;
  }

  private SortedSet<String> changedIn(Topic topic) {
    SortedSet<String> paths = changed();
    paths.removeIf(path -> isOfRelease(path) || Topic.of(path) != topic);
    return paths;
  }

  private SortedSet<String> changedBesides() {
    SortedSet<String> paths = changed();
    paths.removeIf(path -> !isOfRelease(path));
    return paths;
  }

  /** Whether the one who makes the releases commits a file. */
  private static boolean isOfRelease(String path) {
    return !path.contains("/") || path.startsWith("scripts/m") || path.startsWith("scripts/M");
  }

  private void commitTopic(Topic topic, SortedSet<String> paths) {
    repository.branch(topic.branch(), MASTER);
    day = Releases.DAYS_BETWEEN - 4;
    List<String> rust = paths.stream().filter(path -> path.endsWith(".rs")).toList();
    List<String> others = paths.stream().filter(path -> !path.endsWith(".rs")).toList();
    List<Person> authors = authors(topic);
    commitGroups(topic, others, authors);
    commitGroups(topic, rust, authors);
  }

  /** Those who write for a topic now. Newcomers come first; the others take turns. */
  private List<Person> authors(Topic topic) {
    List<Person> active =
        people.stream()
            .filter(person -> person.topic() == topic && person.isActive(release))
            .toList();
    List<Person> inTurn =
        new ArrayList<>(active.stream().filter(person -> person.first() == release).toList());
    IntStream.range(0, active.size())
        .mapToObj(i -> active.get((release + i) % active.size()))
        .filter(person -> !inTurn.contains(person))
        .forEach(inTurn::add);
    return inTurn;
  }

  private void commitGroups(Topic topic, List<String> paths, List<Person> authors) {
    int groups = Math.min(Math.min(AUTHORS_AT_ONCE, authors.size()), paths.size());
    for (int group = 0; group < groups; group++) {
      List<String> own = new ArrayList<>();
      for (int i = group; i < paths.size(); i += groups) {
        own.add(paths.get(i));
      }
      commitFiles(topic, own, authors.get(group), authors.get(groups - 1 - group));
    }
  }

  /** Commits files, the first of them in two steps if something is to be corrected. */
  private void commitFiles(Topic topic, List<String> paths, Person author, Person fixer) {
    setFiles(paths);
    String first = paths.get(0);
    boolean isFixed =
        (release + first.length()) % FIX_EVERY == 0
            && changes.containsKey(first)
            && tree.withoutLast(first).isPresent();
    if (isFixed) {
      repository.file(first, tree.withoutLast(first).get());
    }
    String more = paths.size() == 1 ? "" : ", and %d more".formatted(paths.size() - 1);
    String added = before.texts().containsKey(first) ? "take more steps" : "begin";
    String subject = subject(topic, first, added + more);
    commit(subject, "Made up for a demonstration.\n\n", author, topic);
    paths.forEach(path -> remember(path, subject));
    if (isFixed) {
      fix(topic, first, fixer);
    }
  }

  private void fix(Topic topic, String path, Person author) {
    List<Change> earlier = changes.get(path);
    Change broken = earlier.get(Math.max(0, earlier.size() - 2 - release % FIX_EVERY));
    setFiles(List.of(path));
    String subject = subject(topic, path, "do not forget the last step");
    String fixes =
        "Fixes: %s (\"%s\")\n".formatted(broken.id().substring(0, ID_DIGITS), broken.subject());
    commit(subject, fixes, author, topic);
    remember(path, subject);
  }

  private void remember(String path, String subject) {
    changes
        .computeIfAbsent(path, unused -> new ArrayList<>())
        .add(new Change(repository.lastCommit(), subject));
  }

  private static String subject(Topic topic, String path, String what) {
    String name = path.substring(path.lastIndexOf('/') + 1).replaceAll("\\..*", "");
    return "%s: %s: %s".formatted(topic.word(), name, what);
  }

  private void commit(String subject, String text, Person author, Topic topic) {
    Person maintainer =
        people.stream()
            .filter(one -> one.topic() == topic && one.isMaintainer() && one.isActive(release))
            .findFirst()
            .orElseThrow();
    String message = "%s\n\n%sSigned-off-by: %s\n".formatted(subject, text, author.ident());
    repository.by(author.ident(), maintainer.ident()).message(message);
    repository.commit(Releases.day(release).minusDays(day));
    day -= 3;
  }

  private void mergeAll(List<Topic> topics) {
    repository.branch(MASTER, MASTER);
    repository.by(Person.OF_RELEASES, Person.OF_RELEASES);
    for (Topic topic : topics) {
      changedIn(topic).forEach(path -> repository.take(path, topic.branch()));
      repository.merging(topic.branch()).message("Merge branch '%s'\n".formatted(topic.branch()));
      repository.commit(Releases.day(release).minusDays(MERGES_BEFORE));
    }
  }

  private void setFiles(Collection<String> paths) {
    for (String path : paths) {
      String text = tree.texts().get(path);
      if (text == null) {
        repository.without(path);
      } else {
        repository.file(path, text);
      }
    }
  }
}
