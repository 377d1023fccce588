package org.dialoguerelations.http.answer;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import org.dialoguerelations.testing.Narrow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The status codes of the newest draft of GraphQL over HTTP, in its own examples. */
@QuarkusTest
@TestProfile(Narrow.class)
class NewestDraftTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "200 | {\"query\": \"{ __typename }\"}",
        "294 | {\"query\": \"{ node(id: \\\"x\\\") { id } }\"}",
        "400 | NONSENSE",
        "400 | {\"query\":",
        "422 | {\"qeury\": \"{ __typename }\"}",
        "422 | {\"query\": \"query Q ($i: Int!) { q(i: $i) }\", \"variables\": [7]}",
        "400 | {\"query\": \"{\"}",
        "422 | {\"query\": \"{ noSuchField }\"}",
        "422 | {\"query\": \"query A { __typename } query B { __typename }\"}",
        "422 | {\"query\": \"query Q($id: ID!) { node(id: $id) { id } }\", \"variables\": {}}",
      })
  void statusAndTypeOfAnAnswer(int status, String body) {
    for (String accept : new String[] {"application/graphql-response+json", "application/json"}) {
      Response answer =
          given().accept(accept).contentType("application/json").body(body).post("/graphql");
      assertThat(answer.statusCode()).as(accept).isEqualTo(status);
      assertThat(answer.contentType())
          .isEqualTo(
              (status < 400 ? accept : "application/graphql-response+json") + "; charset=utf-8");
    }
  }
}
