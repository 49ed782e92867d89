package org.langmix.analysis.terms;

import java.util.IdentityHashMap;
import java.util.regex.Pattern;
import org.langmix.analysis.counts.FileCounts;
import org.langmix.analysis.counts.FileGroups.Group;
import org.langmix.count.Language;
import org.langmix.count.line.LineCounts;
import org.langmix.git.tree.Directory;
import org.langmix.kernel.maintainers.MaintainersSection;
import org.langmix.subsystem.Origin;

/** Sums up the code in sections. Whole directories are summed up once, for all trees. */
final class SectionSums {
  /**
   * C files that Rust code needs: helpers and bindings, samples, exports of symbols, the interface
   * of a driver for user space. A section with no other C code is one for Rust.
   */
  private static final Pattern HELPERS =
      Pattern.compile("(samples/)?rust/.*|include/uapi/.*|.*rust[^/]*|.*_exports\\.c");

  private final FileCounts counts;
  private final IdentityHashMap<Directory, CodeSum> known = new IdentityHashMap<>();

  SectionSums(FileCounts counts) {
    this.counts = counts;
  }

  /** The kernel-written code of a section in a tree. */
  CodeSum of(MaintainersSection section, Directory root) {
    return of(section, root, "");
  }

  private CodeSum of(MaintainersSection section, Directory directory, String path) {
    if (!section.reaches(path)) {
      return CodeSum.NONE;
    }
    if (section.holdsAll(path)) {
      return all(directory, path);
    }
    CodeSum sum = CodeSum.NONE;
    for (int i = 0; i < directory.fileCount(); i++) {
      String file = path + directory.fileName(i);
      if (section.matches(file)) {
        sum = sum.plus(code(directory, i, file));
      }
    }
    for (Directory below : directory.directories()) {
      sum = sum.plus(of(section, below, path + below.name() + "/"));
    }
    return sum;
  }

  /** The code of a directory and all below. A directory stands at one path in all trees. */
  private CodeSum all(Directory directory, String path) {
    CodeSum sum = known.get(directory);
    if (sum == null) {
      sum = CodeSum.NONE;
      for (int i = 0; i < directory.fileCount(); i++) {
        sum = sum.plus(code(directory, i, path + directory.fileName(i)));
      }
      for (Directory below : directory.directories()) {
        sum = sum.plus(all(below, path + below.name() + "/"));
      }
      known.put(directory, sum);
    }
    return sum;
  }

  /** The code of a file; none if it is not written for the kernel. */
  CodeSum code(Directory directory, int index, String path) {
    LineCounts lines = counts.of(directory, index);
    if (lines == null) {
      return CodeSum.NONE;
    }
    Group group = counts.groups().groupOf(counts.groups().group(directory.path(index)));
    if (group.classification().origin() != Origin.KERNEL) {
      return CodeSum.NONE;
    }
    if (group.language() == Language.RUST) {
      return CodeSum.ofRust(lines.code());
    }
    return group.language().isC()
        ? CodeSum.ofC(lines.code(), HELPERS.matcher(path).matches())
        : CodeSum.NONE;
  }
}
