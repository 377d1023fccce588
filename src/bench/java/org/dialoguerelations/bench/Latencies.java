package org.dialoguerelations.bench;

import java.util.Arrays;

/** How long answers took, in nanoseconds. */
final class Latencies {

  private long[] nanos = new long[1 << 16];
  private int size;

  void add(long latency) {
    if (size == nanos.length) {
      nanos = Arrays.copyOf(nanos, 2 * size);
    }
    nanos[size++] = latency;
  }

  /** All of them, the shortest first. */
  long[] sorted() {
    long[] sorted = Arrays.copyOf(nanos, size);
    Arrays.sort(sorted);
    return sorted;
  }
}
