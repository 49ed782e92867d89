package org.langmix.git;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.TagBuilder;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/** Makes a bare repository. Set the files first, then commit them, then tag the commit. */
public final class NewRepository implements AutoCloseable {
  private final Repository repository;
  private final ObjectInserter inserter;
  private final Map<String, NewEntry> files = new TreeMap<>();
  private final Map<String, ObjectId> branches = new HashMap<>();

  /** The files of each branch at its last commit. */
  private final Map<String, Map<String, NewEntry>> committed = new HashMap<>();

  private String branch = Constants.MASTER;
  private ObjectId commit;
  private ObjectId merged;
  private String message = "Linux\n";
  private Signatures people = Signatures.USUAL;

  /** The committer of the last commit, at its time. */
  private PersonIdent person = people.committer();

  private NewRepository(Repository repository) {
    this.repository = repository;
    this.inserter = repository.newObjectInserter();
  }

  /** Makes an empty bare repository in a directory that does not exist yet. */
  public static NewRepository create(Path directory) {
    IsolatedSystemReader.install();
    try {
      Repository repository =
          new FileRepositoryBuilder().setBare().setGitDir(directory.toFile()).build();
      repository.create(true);
      return new NewRepository(repository);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Sets a file's content from now on. */
  public NewRepository file(String path, String content) {
    return file(path, content.getBytes(StandardCharsets.UTF_8));
  }

  /** Sets a file's content from now on. */
  public NewRepository file(String path, byte[] content) {
    return entry(path, content, FileMode.REGULAR_FILE);
  }

  /** Sets a symbolic link from now on. */
  public NewRepository link(String path, String target) {
    return entry(path, target.getBytes(StandardCharsets.UTF_8), FileMode.SYMLINK);
  }

  private NewRepository entry(String path, byte[] content, FileMode mode) {
    try {
      files.put(path, new NewEntry(inserter.insert(Constants.OBJ_BLOB, content), mode));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Removes a file from now on. */
  public NewRepository without(String path) {
    files.remove(path);
    return this;
  }

  /** Makes commits on a branch from now on. A new branch begins at the last commit. */
  public NewRepository on(String name) {
    branch = name;
    commit = branches.getOrDefault(name, commit);
    return this;
  }

  /**
   * Makes commits on a branch that begins anew, at the last commit of another one and with its
   * files.
   */
  public NewRepository branch(String name, String start) {
    branch = name;
    commit = branches.get(start);
    files.clear();
    files.putAll(committed.get(start));
    return this;
  }

  /** Sets a file from now on as the last commit of a branch has it; it may not have the file. */
  public NewRepository take(String path, String from) {
    NewEntry entry = committed.get(from).get(path);
    if (entry == null) {
      files.remove(path);
    } else {
      files.put(path, entry);
    }
    return this;
  }

  /** Sets who writes and who commits from now on, each as {@code Name <address>}. */
  public NewRepository by(String author, String committer) {
    people = Signatures.of(author, committer);
    return this;
  }

  /** Sets the message of commits from now on; it ends with a newline. */
  public NewRepository message(String text) {
    message = text;
    return this;
  }

  /** The id of the last commit, in hexadecimal. */
  public String lastCommit() {
    return commit.name();
  }

  /** Makes the next commit a merge of another branch. */
  public NewRepository merging(String name) {
    merged = branches.get(name);
    return this;
  }

  /**
   * Commits the current files at noon UTC of a day. The branch is {@code master} unless {@link #on}
   * has set another.
   */
  public NewRepository commit(LocalDate day) {
    return commit(noon(day));
  }

  /** Commits the current files at a time, which keeps its time zone. */
  public NewRepository commit(OffsetDateTime time) {
    try {
      Signatures now = people.at(time);
      person = now.committer();
      CommitBuilder builder = new CommitBuilder();
      builder.setTreeId(NewEntry.writeTree(files, inserter));
      builder.setAuthor(now.author());
      builder.setCommitter(person);
      builder.setMessage(message);
      if (commit != null) {
        builder.addParentId(commit);
      }
      if (merged != null) {
        builder.addParentId(merged);
        merged = null;
      }
      commit = inserter.insert(builder);
      branches.put(branch, commit);
      committed.put(branch, Map.copyOf(files));
      return ref(Constants.R_HEADS + branch, commit);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes an annotated tag of the last commit, with the commit's date. */
  public NewRepository tag(String name) {
    return annotated(name, commit, Constants.OBJ_COMMIT, person);
  }

  /** Makes an annotated tag of the last commit, dated to another day. */
  public NewRepository tag(String name, LocalDate day) {
    return annotated(name, commit, Constants.OBJ_COMMIT, people.at(noon(day)).committer());
  }

  /** Makes an annotated tag of the current files, without a commit and without a tagger. */
  public NewRepository tagOfTree(String name) {
    try {
      // Kernel tags of 2005 have no tagger; JGit's TagBuilder can't make such tags.
      String tag =
          "object %s\ntype tree\ntag %s\n\nLinux\n"
              .formatted(NewEntry.writeTree(files, inserter).name(), name);
      byte[] bytes = tag.getBytes(StandardCharsets.UTF_8);
      return ref(Constants.R_TAGS + name, inserter.insert(Constants.OBJ_TAG, bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes an annotated tag of a tag. */
  public NewRepository tagOfTag(String name, String tag) {
    try {
      ObjectId target = repository.exactRef(Constants.R_TAGS + tag).getObjectId();
      return annotated(name, target, Constants.OBJ_TAG, person);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes a lightweight tag of the last commit. */
  public NewRepository lightweightTag(String name) {
    try {
      return ref(Constants.R_TAGS + name, commit);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private NewRepository annotated(String name, AnyObjectId target, int type, PersonIdent tagger) {
    try {
      TagBuilder builder = new TagBuilder();
      builder.setTag(name);
      builder.setObjectId(target, type);
      builder.setTagger(tagger);
      builder.setMessage("Linux " + name + "\n");
      return ref(Constants.R_TAGS + name, inserter.insert(builder));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private NewRepository ref(String name, AnyObjectId target) throws IOException {
    inserter.flush();
    RefUpdate update = repository.updateRef(name);
    update.setNewObjectId(target);
    update.setRefLogIdent(person);
    update.forceUpdate();
    return this;
  }

  private static OffsetDateTime noon(LocalDate day) {
    return day.atTime(LocalTime.NOON).atOffset(ZoneOffset.UTC);
  }

  @Override
  public void close() {
    inserter.close();
    repository.close();
  }
}
