package org.langmix.analysis.clone;

/** Is told how far the work has come. Several threads may call it. */
public interface Progress {
  /** Reports nothing. */
  Progress SILENT =
      new Progress() {
        @Override
        public void begin(String task, String unit, long total) {}

        @Override
        public void advance() {}
      };

  /** A total that is known only at the end. */
  long UNKNOWN = -1;

  /**
   * A task begins; the one before has ended.
   *
   * @param unit the unit in which the task is counted, in the plural
   * @param total the number of units in the task, or {@link #UNKNOWN}
   */
  void begin(String task, String unit, long total);

  /** One more unit is done. */
  void advance();
}
