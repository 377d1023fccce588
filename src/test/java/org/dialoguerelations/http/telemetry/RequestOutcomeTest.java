package org.dialoguerelations.http.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dialoguerelations.http.error.ErrorCode;
import org.junit.jupiter.api.Test;

/** What a request came to. */
class RequestOutcomeTest {

  @Test
  void limitsAreThoseThatTheErrorsPageCallsSo() {
    Set<ErrorCode> limits = EnumSet.range(ErrorCode.TOO_MANY_TOKENS, ErrorCode.OVERLOADED);
    limits.add(ErrorCode.BODY_TOO_LARGE);
    limits.add(ErrorCode.REQUEST_TIMEOUT);
    assertThat(codes(RequestOutcome.LIMITED)).isEqualTo(limits);
  }

  @Test
  void whatIsNotTheClientsFault() {
    assertThat(codes(RequestOutcome.FAILED)).containsExactly(ErrorCode.INTERNAL_ERROR);
    assertThat(codes(RequestOutcome.UNAVAILABLE))
        .containsExactlyInAnyOrder(ErrorCode.DATA_UNAVAILABLE, ErrorCode.DATASET_CHANGED);
  }

  @Test
  void whereNoErrorWasNotedTheStatusDecides() {
    assertThat(of(200, true)).isEqualTo(RequestOutcome.COMPLETE);
    assertThat(of(204, true)).isEqualTo(RequestOutcome.COMPLETE);
    assertThat(of(304, true)).isEqualTo(RequestOutcome.UNCHANGED);
    assertThat(of(404, true)).isEqualTo(RequestOutcome.REFUSED);
    assertThat(of(503, true)).isEqualTo(RequestOutcome.FAILED);
    assertThat(of(200, false)).isEqualTo(RequestOutcome.ABANDONED);
  }

  private static RequestOutcome of(int status, boolean sent) {
    return RequestOutcome.of(Optional.empty(), status, sent);
  }

  private static Set<ErrorCode> codes(RequestOutcome outcome) {
    return Arrays.stream(ErrorCode.values())
        .filter(code -> RequestOutcome.of(Optional.of(code), 200, true) == outcome)
        .collect(Collectors.toSet());
  }
}
