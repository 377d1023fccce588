package org.dialoguerelations.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Figures of a sample. */
class SampleTest {

  @Test
  void aPercentileIsTheTimeWithinWhichSoManyCame() {
    Sample hundred = sample(LongStream.rangeClosed(1, 100).map(ms -> ms * 1_000_000).toArray());
    assertThat(hundred.percentile(50)).isEqualTo(50);
    assertThat(hundred.percentile(99)).isEqualTo(99);
    assertThat(hundred.percentile(100)).isEqualTo(100);
    assertThat(hundred.answersPerSecond()).isEqualTo(50);
    assertThat(hundred.clientMicrosPerAnswer()).isEqualTo(10_000);
  }

  @Test
  void oneAnswerIsEachPercentile() {
    assertThat(sample(3_000_000).percentile(1)).isEqualTo(3);
    assertThat(sample(3_000_000).percentile(99)).isEqualTo(3);
  }

  @Test
  void noAnswersHaveNone() {
    assertThat(sample().percentile(50)).isNaN();
  }

  private static Sample sample(long... latencies) {
    return new Sample(Duration.ofSeconds(2), latencies, Duration.ofSeconds(1));
  }
}
