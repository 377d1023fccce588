package org.dialoguerelations.http.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.Method;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** In this mode a client has trusted documents executed, or nothing. */
@QuarkusTest
@TestProfile(TrustedOnlyTest.TrustedOnly.class)
class TrustedOnlyTest {

  private static final String REFUSED =
      "403 DOCUMENT_NOT_TRUSTED Only trusted documents are executed: send 'documentId'.";

  public static class TrustedOnly implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "dialogue-relations.operations.trusted",
          TrustedDocumentsTest.FOLDER,
          "dialogue-relations.operations.trusted-only",
          "true");
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"GET", "POST"})
  void allElseIsRefused(Method method) {
    String document = "{ __typename }";
    String hash = Sha256.of("{ other: __typename }").hex();
    assertThat(new Asked().query(document).refusal(method)).isEqualTo(REFUSED);
    assertThat(new Asked().query("{ garbage").refusal(method)).isEqualTo(REFUSED);
    assertThat(new Asked().hash(hash).refusal(method)).isEqualTo(REFUSED);
    assertThat(new Asked().query("{ other: __typename }").hash(hash).refusal(method))
        .isEqualTo(REFUSED);
  }

  @Test
  void trustedDocumentsAreExecuted() {
    Sha256 hash = Sha256.of(TrustedDocumentsTest.JAPAN);
    assertThat(new Asked().documentId(hash.documentId()).by(Method.POST).asString())
        .isEqualTo(TrustedDocumentsTest.JAPAN_ANSWER);
    assertThat(new Asked().hash(hash.hex()).by(Method.GET).asString())
        .isEqualTo(TrustedDocumentsTest.JAPAN_ANSWER);
  }
}
