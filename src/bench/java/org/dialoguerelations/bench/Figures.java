package org.dialoguerelations.bench;

import java.time.Duration;

/**
 * What a trial came to in one round.
 *
 * @param cpu what the server's process took of the processors meanwhile
 */
record Figures(Sample sample, Duration cpu) {

  double answersPerSecond() {
    return sample.answersPerSecond();
  }

  double median() {
    return sample.percentile(50);
  }

  double percentile99() {
    return sample.percentile(99);
  }

  double serverMicros() {
    return cpu.toNanos() / 1e3 / sample.latencies().length;
  }

  double clientMicros() {
    return sample.clientMicrosPerAnswer();
  }
}
