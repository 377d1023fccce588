package org.dialoguerelations.http.headers;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Origins are written as browsers send them; anything else would silently never match. */
@QuarkusTest
class OriginsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://a.example",
        "http://localhost:3000",
        "http://127.0.0.1",
        "http://[::1]:8080",
        "https://xn--caf-dma.example"
      })
  void originsOfBrowsersAreTaken(String origin) {
    assertThat(Origins.of(List.of(origin)).allow(origin)).isTrue();
    assertThat(Origins.of(List.of(origin)).all()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "a.example",
        "https://a.example/",
        "https://a.example/path",
        "https://A.example",
        "https://a.example:443",
        "http://a.example:80",
        "https://*.example",
        "https://user@a.example",
        "ftp://a.example",
        "https://a.example?x",
        "https://caf\u00e9.example",
      })
  void othersStopTheStart(String origin) {
    assertThatThrownBy(() -> Origins.of(List.of("https://ok.example", origin)))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageStartingWith("dialogue-relations.cors.origins must be ")
        .hasMessageEndingWith("not '%s'", origin);
  }

  @Test
  void allAndSomeContradictEachOther() {
    assertThatThrownBy(() -> Origins.of(List.of("*", "https://a.example")))
        .hasMessageEndingWith("not '*'");
  }

  @Test
  void withoutThePropertyNoOriginMayRead() {
    assertThat(
            given()
                .header("Origin", "https://a.example")
                .queryParam("query", "{ __typename }")
                .get("/graphql")
                .headers()
                .asList())
        .noneMatch(
            header -> header.getName().toLowerCase(Locale.ROOT).startsWith("access-control-"));
    assertThat(
            given()
                .header("Origin", "https://a.example")
                .header("Access-Control-Request-Method", "POST")
                .options("/graphql")
                .header("Allow"))
        .isEqualTo("GET, HEAD, POST, OPTIONS");
  }
}
