package org.langmix.git.tree;

import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.MutableObjectId;
import org.eclipse.jgit.util.RawParseUtils;

/**
 * Parses the trees of one path, one after another. These trees resemble each other. Only the
 * entries that differ from the tree before are parsed; a run of entries that both trees have is
 * copied as it is.
 */
final class TreeParser {
  private final DirectoryPath path;
  private final MutableObjectId id = new MutableObjectId();
  private Entries before = new Entries(new byte[0], 0);

  TreeParser(DirectoryPath path) {
    this.path = path;
  }

  /**
   * Parses a tree.
   *
   * @throws IndexOutOfBoundsException if the tree is damaged
   */
  TreeEntries parse(byte[] tree) {
    Entries entries = new Entries(tree, before.count() + 1);
    int old = 0;
    while (entries.end() < tree.length) {
      int sameUntil = before.sameUntil(old, tree, entries.end());
      int different = before.firstBeyond(old, sameUntil);
      entries.addAll(before, old, different);
      old = different;
      if (entries.end() < tree.length) {
        old = addOther(tree, entries, old, sameUntil);
      }
    }
    before = entries;
    return new TreeEntries(entries);
  }

  /**
   * Adds an entry that differs from the tree before.
   *
   * @param old the current entry of the tree before
   * @param sameUntil the offset in the tree before up to which all bytes are the same
   * @return the entry of the tree before to go on with
   */
  private int addOther(byte[] tree, Entries entries, int old, int sameUntil) {
    if (old < before.count() && sameUntil >= before.idStart(old)) {
      addEntry(tree, entries, before.start(old + 1) - before.start(old), before.target(old));
      return old + 1;
    }
    int start = entries.end();
    int name = RawParseUtils.next(tree, start, ' ');
    int end = RawParseUtils.next(tree, name, '\0');
    if (end - name < 2) {
      throw new IndexOutOfBoundsException("no name");
    }
    String text = EntryName.of(tree, name, end - 1 - name);
    EntryTarget target = path.target(mode(tree, start, name - 1), text);
    addEntry(tree, entries, end + Constants.OBJECT_ID_LENGTH - start, target);
    return before.firstBehindLast(old, entries);
  }

  private void addEntry(byte[] tree, Entries entries, int length, EntryTarget target) {
    int number = 0;
    if (target != null) {
      int end = entries.end() + length;
      id.fromRaw(tree, end - Constants.OBJECT_ID_LENGTH);
      number = target.numberOf(id);
    }
    entries.add(length, target, number);
  }

  private static int mode(byte[] tree, int start, int end) {
    int mode = 0;
    for (int i = start; i < end; i++) {
      int digit = tree[i] - '0';
      if (digit < 0 || digit > 7) {
        throw new IndexOutOfBoundsException("no mode");
      }
      mode = (mode << 3) + digit;
    }
    return mode;
  }
}
