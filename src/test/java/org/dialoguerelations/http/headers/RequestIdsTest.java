package org.dialoguerelations.http.headers;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.regex.Pattern;
import org.dialoguerelations.testing.RawHttp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each request has a name; one that a client gives is kept if it cannot do harm. */
@QuarkusTest
class RequestIdsTest {

  private static final Pattern OWN = Pattern.compile("X-Request-Id: ([0-9a-f-]{36})\r\n");

  @ParameterizedTest
  @ValueSource(strings = {"/", "/graphql", "/export/agreements.csv", "/errors", "/nothing"})
  void eachAnswerHasOne(String path) {
    assertThat(given().get(path).header("X-Request-Id")).hasSize(36);
    assertThat(given().header("X-Request-Id", "trace-1_A.b").get(path).header("X-Request-Id"))
        .isEqualTo("trace-1_A.b");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "two words",
        "tab\tbed",
        "br\u00fccke",
        "{\"json\":1}",
        "${jndi:ldap://x}",
        "%0d%0aX-Forged: 1",
        "<script>",
        "01234567890123456789012345678901234567890123456789012345678901234",
      })
  void aHarmfulOneIsReplaced(String id) throws IOException {
    assertThat(RawHttp.get("/errors", "X-Request-Id: " + id + "\r\n")).containsPattern(OWN);
  }

  @Test
  void aLineBreakDoesNotGetThatFar() throws IOException {
    String folded = RawHttp.get("/errors", "X-Request-Id: a\r\n forged\r\n");
    assertThat(folded)
        .satisfiesAnyOf(
            answer -> assertThat(answer).startsWith("HTTP/1.1 400 "),
            answer -> assertThat(answer).containsPattern(OWN));
    assertThat(RawHttp.get("/errors", "X-Request-Id: a\u0000b\r\n")).startsWith("HTTP/1.1 400 ");
  }
}
