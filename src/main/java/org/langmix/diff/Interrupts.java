package org.langmix.diff;

/** Lets the user end a comparison that takes long. */
final class Interrupts {
  private Interrupts() {}

  static void check() throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
  }
}
