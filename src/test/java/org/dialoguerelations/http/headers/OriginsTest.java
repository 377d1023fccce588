package org.dialoguerelations.http.headers;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.restassured.response.Response;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.List;
import java.util.Map;
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
  void withoutThePropertyEachOriginMayRead() {
    Response answer =
        given()
            .header("Origin", "https://a.example")
            .queryParam("query", "{ __typename }")
            .get("/graphql");
    assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
    assertThat(answer.header("Access-Control-Allow-Credentials")).isNull();
    assertThat(
            given()
                .header("Origin", "https://a.example")
                .header("Access-Control-Request-Method", "POST")
                .options("/graphql")
                .header("Access-Control-Allow-Headers")
                .split(","))
        .contains("Authorization", "traceparent", "baggage");
  }

  @Test
  void anEmptyPropertyLetsNoOriginRead() {
    CrossOriginConfig config =
        new SmallRyeConfigBuilder()
            .withMapping(CrossOriginConfig.class)
            .withSources(
                new PropertiesConfigSource(
                    Map.of("dialogue-relations.cors.origins", ""), "a test", 500))
            .build()
            .getConfigMapping(CrossOriginConfig.class);
    Filters filters = new Filters();
    new CrossOrigin(config).register(filters);
    assertThat(filters.getFilters()).isEmpty();
  }
}
