package org.dialoguerelations.bench;

import java.time.Duration;

/**
 * How a server did for a while.
 *
 * @param lasted how long it was asked
 * @param latencies of all answers in nanoseconds, the shortest first
 * @param clientCpu what the client took of the processors
 */
record Sample(Duration lasted, long[] latencies, Duration clientCpu) {

  double answersPerSecond() {
    return latencies.length / (lasted.toNanos() / 1e9);
  }

  /** The time in milliseconds within which that many percent of the answers came. */
  double percentile(double percent) {
    if (latencies.length == 0) {
      return Double.NaN;
    }
    int rank = (int) Math.ceil(percent / 100 * latencies.length);
    return latencies[Math.max(rank, 1) - 1] / 1e6;
  }

  double clientMicrosPerAnswer() {
    return clientCpu.toNanos() / 1e3 / latencies.length;
  }
}
