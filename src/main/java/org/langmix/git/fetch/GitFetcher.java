package org.langmix.git.fetch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.langmix.git.object.ObjectFiles;

/** Fetches objects with the user's own git, in batches. Each batch arrives as a pack. */
public final class GitFetcher implements Fetcher {
  /**
   * The number of objects in a batch. At 50 bytes each, the request stays below 1 MiB, which git
   * sends in one go (http.postBuffer).
   */
  private static final int BATCH = 20_000;

  /** Fetching ends after so many batches in a row that brought nothing. */
  private static final int MAXIMUM_FAILURES = 2;

  /**
   * How many objects in a row may turn out to be unknown to the server. Each costs a whole run of
   * git.
   */
  private static final int MAXIMUM_STRANGERS = 20;

  private static final Pattern STRANGER = Pattern.compile("not our ref (\\p{XDigit}{40})");

  private final ObjectFiles files;
  private final ObjectReader reader;
  private final String repository;
  private final Remotes remotes;
  private final GitFetch git;
  private final Consumer<String> warnings;

  public GitFetcher(
      ObjectFiles files,
      Path directory,
      Remotes remotes,
      ObjectReader reader,
      Consumer<String> warnings) {
    this.files = files;
    this.reader = reader;
    this.repository = directory.toString();
    this.remotes = remotes;
    this.git = new GitFetch(directory, remotes, GitFetch.LONGEST_SILENCE);
    this.warnings = warnings;
  }

  @Override
  public boolean isActive() {
    return true;
  }

  @Override
  public List<String> absent(List<String> objects) {
    return objects.stream().filter(this::isAbsent).toList();
  }

  private boolean isAbsent(String object) {
    try {
      return !reader.has(ObjectId.fromString(object));
    } catch (IOException e) {
      return false; // the object is there, if in a bad state
    }
  }

  @Override
  public void fetch(List<String> objects, Runnable progress) throws InterruptedException {
    String complaint = "";
    int failures = 0;
    for (int from = 0; from < objects.size() && failures < MAXIMUM_FAILURES; from += BATCH) {
      List<String> batch = objects.subList(from, Math.min(from + BATCH, objects.size()));
      String said = fetchBatch(batch, new Counted(progress));
      failures = !said.isEmpty() && absent(batch).size() == batch.size() ? failures + 1 : 0;
      complaint = said.isEmpty() ? complaint : said;
    }
    if (!complaint.isEmpty()) {
      warn(objects, complaint);
    }
  }

  /** Reports each object once, however often git has to start again. */
  private static final class Counted implements FetchOutput.Progress {
    private final Runnable progress;
    private int told;

    Counted(Runnable progress) {
      this.progress = progress;
    }

    @Override
    public synchronized void received(int objects) {
      for (; told < objects; told++) {
        progress.run();
      }
    }
  }

  /**
   * Asks one remote after another. Returns the last remote's complaint if objects are still
   * missing.
   */
  private String fetchBatch(List<String> batch, Counted progress) throws InterruptedException {
    List<String> wanted = batch;
    String complaint = "it has no remote to fetch from; add one with git remote add origin URL";
    for (String remote : remotes.names()) {
      String said = fetchFrom(remote, wanted, progress);
      complaint = said.isEmpty() ? "" : "git fetch " + remote + ": " + said;
      files.refresh();
      wanted = absent(wanted);
      if (wanted.isEmpty()) {
        return "";
      }
    }
    return complaint;
  }

  /**
   * If the server lacks one object, git fetches none of them. That object is then left out, and git
   * runs again.
   */
  private String fetchFrom(String remote, List<String> batch, Counted progress)
      throws InterruptedException {
    Set<String> wanted = new LinkedHashSet<>(batch);
    String complaint = "";
    String last = "";
    int strangers = 0;
    do {
      last = git.run(remote, wanted, progress);
      complaint = last.isEmpty() ? complaint : last;
      Matcher stranger = STRANGER.matcher(last);
      strangers = stranger.find() && wanted.remove(stranger.group(1)) ? strangers + 1 : 0;
    } while (!last.isEmpty()
        && strangers > 0
        && strangers <= MAXIMUM_STRANGERS
        && !wanted.isEmpty());
    return complaint;
  }

  private void warn(List<String> objects, String complaint) {
    List<String> left = absent(objects);
    warnings.accept(
        "%,d of %,d objects that '%s' lacks could not be fetched, those that arrived are kept: %s"
            .formatted(left.size(), objects.size(), repository, complaint));
  }
}
