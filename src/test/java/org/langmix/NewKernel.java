package org.langmix;

import java.nio.file.Path;
import org.langmix.git.NewRepository;

/** Makes repositories whose trees are kernels, for tests that add what they are about. */
public final class NewKernel {
  private NewKernel() {}

  /** A bare repository in a new directory, with the files by which a kernel is known. */
  public static NewRepository create(Path directory) {
    return NewRepository.create(directory)
        .file("MAINTAINERS", "")
        .file("Makefile", "VERSION = 6\n")
        .file("kernel/Makefile", "")
        .file("mm/Makefile", "");
  }
}
