package org.dialoguerelations.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How jobs are named. */
class JobTest {

  @ParameterizedTest
  @EnumSource
  void eachIsFoundByItsWord(Job job) {
    assertThat(Job.of(job.word())).contains(job);
  }

  @Test
  void theTrainingRunIsFoundByItsFormerWord() {
    assertThat(Job.of("rehearse")).contains(Job.TRAIN);
  }

  @Test
  void thereIsNoOther() {
    assertThat(Job.of("rehearsal")).isEmpty();
  }
}
