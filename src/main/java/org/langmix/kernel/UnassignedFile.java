package org.langmix.kernel;

import java.util.List;
import org.langmix.kernel.source.SourceLine;

/**
 * A Rust file outside of {@code rust/} that belongs to no {@link RustModule}.
 *
 * @param lines the lines that say so; none for {@link Reason#NOT_BUILT}
 */
public record UnassignedFile(String path, Reason reason, List<SourceLine> lines) {
  /** Why a file belongs to no module. */
  public enum Reason {
    /** It is a program for the build host, or part of one. */
    HOST_PROGRAM,
    /** A file of a module includes it by {@code include!}. */
    INCLUDED,
    /** No module's {@code mod} items reach it, and Kbuild builds no object from it. */
    NOT_BUILT
  }
}
