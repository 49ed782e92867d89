package org.langmix.cli;

/** What the program's exit status says. */
enum ExitStatus {
  COMPLETE(0),
  FAILED(1),
  WRONG_USAGE(2),
  COMPLETE_BUT_FOR_GAPS(3),
  INTERRUPTED(130);

  private final int code;

  ExitStatus(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }
}
