package org.langmix.cli.terminal;

import org.langmix.analysis.clone.Progress;

/**
 * Progress that calls back when a part of the work begins.
 *
 * @param progress receives all progress
 */
public record NotifyingProgress(Progress progress, Runnable onBegin) implements Progress {
  @Override
  public void begin(String task, String unit, long total) {
    onBegin.run();
    progress.begin(task, unit, total);
  }

  @Override
  public void advance() {
    progress.advance();
  }
}
