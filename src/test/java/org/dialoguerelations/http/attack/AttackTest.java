package org.dialoguerelations.http.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.dialoguerelations.http.error.ErrorCode;
import org.dialoguerelations.testing.Wire;
import org.dialoguerelations.testing.WireAnswer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each attack gets its answer, a short one, and whoever comes next is answered as ever. */
@QuarkusTest
class AttackTest {

  private static final int LONGEST_ANSWER = 80_000;

  @ParameterizedTest
  @EnumSource
  void isAnswered(Attack attack) {
    Exchange exchange = attack.exchange();
    WireAnswer answer = Wire.exchange(exchange.request().get());
    assertThat(answer.status())
        .as("%s: %.500s", attack, answer.body())
        .isEqualTo(exchange.status());
    assertThat(answer.code())
        .as("%s: %.300s", attack, answer.body())
        .isEqualTo(exchange.code().map(ErrorCode::name).orElse(""));
    assertThat(answer.body()).hasSizeLessThan(LONGEST_ANSWER);
    assertThat(Wire.exchange(Wire.post("{\"query\": \"{ __typename }\"}")).body())
        .isEqualTo("{\"data\":{\"__typename\":\"Query\"}}");
  }
}
