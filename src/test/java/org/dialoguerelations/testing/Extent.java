package org.dialoguerelations.testing;

/** How much a test does: little in each run, everything with {@code -Dlarge}. */
public final class Extent {

  private Extent() {}

  /** One of two numbers. */
  public static int of(int small, int large) {
    return isLarge() ? large : small;
  }

  /** Whether it is to be everything. */
  public static boolean isLarge() {
    return System.getProperty("large") != null;
  }
}
