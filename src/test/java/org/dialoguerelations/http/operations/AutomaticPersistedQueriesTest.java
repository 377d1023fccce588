package org.dialoguerelations.http.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import io.restassured.response.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Apollo's protocol: a hash, then the document with its hash, then the hash again. */
@QuarkusTest
class AutomaticPersistedQueriesTest {

  private static final String NOT_FOUND = "PERSISTED_QUERY_NOT_FOUND PersistedQueryNotFound";

  @ParameterizedTest
  @EnumSource(names = {"GET", "POST"})
  void aDocumentIsKeptUnderItsHash(Method method) {
    String document = "{ kept: partner(code: \"JP\") { code } } # by " + method;
    String hash = Sha256.of(document).hex();
    String answer = "{\"data\":{\"kept\":{\"code\":\"JP\"}}}";

    assertThat(new Asked().hash(hash).refusal(method)).isEqualTo("400 " + NOT_FOUND);
    assertThat(new Asked().query(document).hash(hash).by(method).asString()).isEqualTo(answer);
    assertThat(new Asked().hash(hash).by(method).asString()).isEqualTo(answer);
    assertThat(new Asked().hash(hash).by(Method.GET).asString()).isEqualTo(answer);
  }

  @Test
  void theHashMayBeInUpperCase() {
    String document = "{ upper: __typename }";
    String hash = Sha256.of(document).hex().toUpperCase(Locale.ROOT);
    assertThat(new Asked().query(document).hash(hash).by(Method.POST).statusCode()).isEqualTo(200);
    assertThat(new Asked().hash(hash).by(Method.GET).statusCode()).isEqualTo(200);
  }

  @Test
  void theHashIsOfTheBytesInUtf8() {
    String document = "{ partner(code: \"JP\") { code } } # Türkiye, 日本, 🤝";
    assertThat(
            new Asked()
                .query(document)
                .hash(Sha256.of(document).hex())
                .by(Method.POST)
                .statusCode())
        .isEqualTo(200);
  }

  @Test
  void whatIsNotFoundIsNotStoredOnTheWay() {
    Response response = new Asked().hash("0".repeat(64)).by(Method.GET);
    assertThat(response.header("Cache-Control")).isEqualTo("no-store");
  }

  @Test
  void aHashOfAnotherDocumentIsRefusedAndNothingKept() {
    String document = "{ another: __typename }";
    String other = Sha256.of("{ __typename }").hex();
    assertThat(new Asked().query(document).hash(other).refusal(Method.POST))
        .isEqualTo("400 PERSISTED_QUERY_MISMATCH 'sha256Hash' is not the SHA-256 of 'query'.");
    assertThat(new Asked().hash(Sha256.of(document).hex()).refusal(Method.POST))
        .endsWith(NOT_FOUND);
  }

  @ParameterizedTest
  @MethodSource("nonsense")
  void onlyValidDocumentsAreKept(String document) {
    String hash = Sha256.of(document).hex();
    assertThat(new Asked().query(document).hash(hash).by(Method.POST).statusCode()).isEqualTo(400);
    assertThat(new Asked().hash(hash).refusal(Method.POST)).endsWith(NOT_FOUND);
  }

  static List<String> nonsense() {
    return List.of(
        "{",
        "garbage".repeat(100),
        "{ noSuchField }",
        "",
        "query A { __typename } query B { __typename }");
  }

  @ParameterizedTest
  @MethodSource("wrongShapes")
  void otherShapesAreRefused(Object persistedQuery, String message) {
    for (Method method : List.of(Method.GET, Method.POST)) {
      assertThat(new Asked().query("{ __typename }").persistedQuery(persistedQuery).refusal(method))
          .isEqualTo("400 INVALID_REQUEST 'extensions.persistedQuery" + message);
    }
  }

  static Stream<Arguments> wrongShapes() {
    String hash = Sha256.of("{ __typename }").hex();
    String noHash = ".sha256Hash' must be a SHA-256 of 64 hex digits.";
    String noVersion = ".version' must be 1.";
    return Stream.of(
        Arguments.of(hash, "' must be an object."),
        Arguments.of(List.of(hash), "' must be an object."),
        Arguments.of(Map.of("sha256Hash", hash), noVersion),
        Arguments.of(Map.of("version", 2, "sha256Hash", hash), noVersion),
        Arguments.of(Map.of("version", "1", "sha256Hash", hash), noVersion),
        Arguments.of(Map.of("version", 1), noHash),
        Arguments.of(Map.of("version", 1, "sha256Hash", 7), noHash),
        Arguments.of(Map.of("version", 1, "sha256Hash", hash.substring(1)), noHash),
        Arguments.of(Map.of("version", 1, "sha256Hash", "sha256:" + hash), noHash));
  }

  @Test
  void aMissingDocumentIsNamed() {
    assertThat(new Asked().refusal(Method.POST))
        .isEqualTo("400 INVALID_REQUEST 'query' is missing.");
  }
}
