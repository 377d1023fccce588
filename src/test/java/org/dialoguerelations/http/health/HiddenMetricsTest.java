package org.dialoguerelations.http.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import org.dialoguerelations.testing.Switched;
import org.dialoguerelations.testing.Wire;
import org.dialoguerelations.testing.WireAnswer;
import org.junit.jupiter.api.Test;

/** One property hides metrics; probes stay. */
@QuarkusTest
@TestProfile(Switched.class)
class HiddenMetricsTest {

  @Test
  void thereIsNothing() {
    for (String path : List.of("/q/metrics", "/q/metrics/", "/q/./metrics", "/q/%6detrics")) {
      WireAnswer answer = Wire.exchange(Wire.request("GET " + path));
      assertThat(answer.status()).as(path).isEqualTo(404);
      assertThat(answer.code()).isEqualTo("NOT_FOUND");
    }
  }

  @Test
  void probesStay() {
    assertThat(Wire.exchange(Wire.request("GET /q/health/ready")).status()).isEqualTo(200);
  }
}
