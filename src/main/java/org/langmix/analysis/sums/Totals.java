package org.langmix.analysis.sums;

import org.langmix.count.line.LineCounts;
import org.langmix.count.line.UnsafeCounts;
import org.langmix.history.Tally;

/** A tally to which files are added. */
final class Totals {
  private long files;
  private long code;
  private long comment;
  private long doc;
  private long blank;
  private UnsafeCounts unsafe = UnsafeCounts.NONE;
  private long safetyComments;
  private long modules;
  private long undocumentedUnsafe;

  /** Adds a file. */
  void add(LineCounts lines) {
    files++;
    code += lines.code();
    comment += lines.comment();
    doc += lines.doc();
    blank += lines.blank();
    unsafe = unsafe.plus(lines.unsafe());
    safetyComments += lines.safetyComments();
    modules += lines.modules();
    undocumentedUnsafe += lines.undocumentedUnsafe();
  }

  void add(Totals more) {
    files += more.files;
    code += more.code;
    comment += more.comment;
    doc += more.doc;
    blank += more.blank;
    unsafe = unsafe.plus(more.unsafe);
    safetyComments += more.safetyComments;
    modules += more.modules;
    undocumentedUnsafe += more.undocumentedUnsafe;
  }

  Tally tally() {
    return new Tally(
        files,
        new LineCounts(
            code, comment, doc, blank, unsafe, safetyComments, modules, undocumentedUnsafe));
  }
}
