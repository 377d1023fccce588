package org.dialoguerelations.start;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HqlReadingTest {

  @ParameterizedTest
  @MethodSource("org.dialoguerelations.start.HqlReading#statements")
  void readsEachStatement(String statement) {
    assertThatCode(() -> HqlReading.read(statement)).doesNotThrowAnyException();
  }

  @Test
  void findsWhatIsNone() {
    assertThatThrownBy(() -> HqlReading.read("select e from A e where ("))
        .isInstanceOf(ParseCancellationException.class);
  }
}
