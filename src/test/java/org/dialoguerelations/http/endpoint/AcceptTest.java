package org.dialoguerelations.http.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dialoguerelations.http.answer.MediaType.JSON;

import org.dialoguerelations.http.answer.MediaType;
import org.dialoguerelations.http.answer.Preferences;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which media type an {@code Accept} gets. */
class AcceptTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                                                            | JSON",
        "','                                                           | JSON",
        "*/*                                                           | JSON",
        "application/*                                                 | JSON",
        "application/json                                              | JSON",
        "application/graphql-response+json                             | GRAPHQL_RESPONSE",
        "APPLICATION/GraphQL-Response+JSON                             | GRAPHQL_RESPONSE",
        "application/graphql-response+json;charset=utf-8               | GRAPHQL_RESPONSE",
        "application/json, application/graphql-response+json           | GRAPHQL_RESPONSE",
        "application/graphql-response+json, application/json;q=0.9     | GRAPHQL_RESPONSE",
        "application/graphql-response+json;q=0.9, application/json     | JSON",
        "application/graphql-response+json; q=0.001, application/json;q=0 | GRAPHQL_RESPONSE",
        "application/json;q=0, */*                                     | GRAPHQL_RESPONSE",
        "application/graphql-response+json;q=0, application/*          | JSON",
        "application/graphql-response+json, */*                        | GRAPHQL_RESPONSE",
        "application/graphql-response+json, */*;q=0.1                  | GRAPHQL_RESPONSE",
        "application/graphql-response+json;q=0.5, */*;q=0.8            | JSON",
        "text/html, application/xhtml+xml, */*;q=0.8                   | JSON",
        "text/html;level=1, application/json                           | JSON",
        "application/json;q=1.000;ext=1                                | JSON",
        "application/json; Q=0.2, application/graphql-response+json;Q=0.1 | JSON",
        "application/json, multipart/mixed                             | JSON",
        ";, application/json                                           | JSON",
        "application/*+json                                            | GRAPHQL_RESPONSE",
        "application/*+json;q=0.5, application/json                    | JSON",
      })
  void theTypeIsTheBest(String header, MediaType type) {
    assertThat(MediaType.best(Preferences.of(header))).contains(type);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/html",
        "application/xml, text/*",
        "application/json;q=0",
        "application/json;q=0.000, application/graphql-response+json;q=0",
        "*/*;q=0",
        "application/*;q=0, */*",
        "application/json;q=0.1234",
        "application/json;q=-1",
        "application/json;q=2",
        "application/json;q=NaN",
        "application/json;q=1e9",
        "application/json;q=",
        "*",
        "json",
        "application",
        "application/",
        "/",
        ";",
        ";;;q=1;",
        "application/graphql",
        "application/graphql+json",
        "\u0000",
      })
  void noTypeIsAcceptable(String header) {
    assertThat(MediaType.best(Preferences.of(header))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/json", "*/*"})
  void theFirstOfEqualRangesCounts(String range) {
    assertThat(MediaType.best(Preferences.of(range + ";q=0, " + range))).isEmpty();
    assertThat(MediaType.best(Preferences.of(range + ", " + range + ";q=0"))).contains(JSON);
  }
}
