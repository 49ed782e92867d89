package org.langmix.cli;

/** The program's exit statuses. */
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
