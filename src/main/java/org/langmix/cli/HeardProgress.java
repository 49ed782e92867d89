package org.langmix.cli;

import org.langmix.analysis.Progress;

/** Progress of which someone hears when a part of the work begins. */
record HeardProgress(Progress progress, Runnable listener) implements Progress {
  @Override
  public void begin(String task, String unit, long total) {
    listener.run();
    progress.begin(task, unit, total);
  }

  @Override
  public void advance() {
    progress.advance();
  }
}
