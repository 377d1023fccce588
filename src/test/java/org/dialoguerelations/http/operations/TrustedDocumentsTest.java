package org.dialoguerelations.http.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.Method;
import org.dialoguerelations.testing.Switched;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An operator's folder of documents, and the ids by which clients name them. */
@QuarkusTest
@TestProfile(Switched.class)
class TrustedDocumentsTest {

  static final String JAPAN = "query Japan { partner(code: \"JP\") { code } }";
  static final String JAPAN_ANSWER = "{\"data\":{\"partner\":{\"code\":\"JP\"}}}";

  @ParameterizedTest
  @EnumSource(names = {"GET", "POST"})
  void aFileIsNamedByItsHashWithAndWithoutTheLastLineBreak(Method method) {
    assertThat(answer(Sha256.of(JAPAN).documentId(), method)).isEqualTo(JAPAN_ANSWER);
    assertThat(answer(Sha256.of(JAPAN + "\n").documentId(), method)).isEqualTo(JAPAN_ANSWER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"relay-7f3a", "x-team:members", "members.v1"})
  void aManifestNamesDocumentsAsItLikes(String id) {
    assertThat(answer(id, Method.GET)).isEqualTo("{\"data\":{\"__typename\":\"Query\"}}");
  }

  @Test
  void apollosClientsNameTrustedDocumentsByExtension() {
    assertThat(new Asked().hash(Sha256.of(JAPAN).hex()).by(Method.GET).asString())
        .isEqualTo(JAPAN_ANSWER);
  }

  @Test
  void otherDocumentsAreExecutedToo() {
    assertThat(new Asked().query("{ __typename }").by(Method.POST).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "sha256:0", "SHA256:x", "../japan.graphql", "md5:0"})
  void anIdThatIsNotKnownIsNotFound(String id) {
    assertThat(new Asked().documentId(id).refusal(Method.POST))
        .isEqualTo("400 DOCUMENT_NOT_FOUND No trusted document has this id.");
  }

  @Test
  void theAnswerThatNothingWasFoundIsNotStored() {
    assertThat(new Asked().documentId("x").by(Method.GET).header("Cache-Control"))
        .isEqualTo("no-store");
  }

  @Test
  void aDocumentIsNamedOrSentNotBoth() {
    String message =
        "400 INVALID_REQUEST 'documentId' stands for the document: send neither 'query' nor 'extensions.persistedQuery' with it.";
    String id = Sha256.of(JAPAN).documentId();
    assertThat(new Asked().documentId(id).query(JAPAN).refusal(Method.POST)).isEqualTo(message);
    assertThat(new Asked().documentId(id).hash(Sha256.of(JAPAN).hex()).refusal(Method.GET))
        .isEqualTo(message);
  }

  private static String answer(String id, Method method) {
    return new Asked().documentId(id).by(method).asString();
  }
}
