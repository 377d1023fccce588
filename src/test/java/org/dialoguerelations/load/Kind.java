package org.dialoguerelations.load;

import java.util.SplittableRandom;

/** What is sent, and how often. */
enum Kind {
  /** A normal question in a document that nobody has sent before. */
  UNIQUE(45),
  /** A normal question that is asked again and again, so that its answer is kept. */
  REPEATED(15),
  /** A question near the limits, in a document that nobody has sent before. */
  DEAR(10),
  /** Each of the attacks of one request. */
  HOSTILE(28),
  /** A normal question whose client is gone before the answer comes, or before all is sent. */
  HANG_UP(2),
  /** A request that arrives byte by byte; some clients send nothing else. */
  SLOW(0);

  private final int percent;

  Kind(int percent) {
    this.percent = percent;
  }

  boolean isNormal() {
    return this == UNIQUE || this == REPEATED;
  }

  /** The kind of the nth request: the same in each run. */
  static Kind of(long n) {
    int chance = new SplittableRandom(n).nextInt(100);
    for (Kind kind : values()) {
      chance -= kind.percent;
      if (chance < 0) {
        return kind;
      }
    }
    throw new IllegalStateException("The shares of all kinds are less than 100 %.");
  }
}
