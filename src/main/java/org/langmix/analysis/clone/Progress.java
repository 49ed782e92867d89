package org.langmix.analysis.clone;

/** Hears how far the work is. Calls may come from several threads. */
public interface Progress {
  /** Says nothing to anybody. */
  Progress SILENT =
      new Progress() {
        @Override
        public void begin(String task, String unit, long total) {}

        @Override
        public void advance() {}
      };

  /** A total that shows only at the end. */
  long UNKNOWN = -1;

  /**
   * A part of the work begins; the one before has ended.
   *
   * @param unit what it is counted in
   * @param total how many units it has, or {@link #UNKNOWN}
   */
  void begin(String task, String unit, long total);

  /** One more unit is done. */
  void advance();
}
