package org.langmix.git.ref;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.RefDatabase;
import org.eclipse.jgit.lib.RefRename;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.ReflogReader;

/** References that another database lists, and that nobody changes. */
abstract class ReadOnlyReferences extends RefDatabase {
  private final RefDatabase listed;

  ReadOnlyReferences(RefDatabase listed) {
    this.listed = listed;
  }

  @Override
  @SuppressWarnings("deprecation") // JGit demands it
  public Map<String, Ref> getRefs(String prefix) throws IOException {
    return listed.getRefs(prefix);
  }

  @Override
  public List<Ref> getRefsByPrefix(String prefix) throws IOException {
    return listed.getRefsByPrefix(prefix);
  }

  @Override
  public List<Ref> getAdditionalRefs() throws IOException {
    return listed.getAdditionalRefs();
  }

  @Override
  public Ref peel(Ref ref) throws IOException {
    return listed.peel(ref);
  }

  @Override
  public ReflogReader getReflogReader(Ref ref) throws IOException {
    return listed.getReflogReader(ref);
  }

  @Override
  public boolean isNameConflicting(String name) throws IOException {
    return listed.isNameConflicting(name);
  }

  @Override
  public void create() {
    throw readOnly();
  }

  @Override
  public RefUpdate newUpdate(String name, boolean detach) {
    throw readOnly();
  }

  @Override
  public RefRename newRename(String from, String to) {
    throw readOnly();
  }

  private static UnsupportedOperationException readOnly() {
    return new UnsupportedOperationException("references are only read");
  }

  @Override
  public void close() {
    listed.close();
  }
}
