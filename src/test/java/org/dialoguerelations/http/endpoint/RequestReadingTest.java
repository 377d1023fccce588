package org.dialoguerelations.http.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import graphql.introspection.IntrospectionQuery;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.dialoguerelations.testing.Wire;
import org.dialoguerelations.testing.WireAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests are understood exactly as they were sent, or refused. */
@QuarkusTest
class RequestReadingTest {

  private static final String TYPENAME = "{\"query\": \"{ __typename }\"}";
  private static final String ANSWER = "{\"data\":{\"__typename\":\"Query\"}}";
  private static final String BY_CODE = "query ($c: String!) { partner(code: $c) { code } }";
  private static final String TWO = "query A { a: __typename } query B { b: __typename }";

  @Test
  void theAnswerHasTheTypeThatWasAskedFor() {
    WireAnswer answer =
        Wire.exchange(Wire.post(TYPENAME, "Accept: application/graphql-response+json"));
    assertThat(answer.header("content-type"))
        .isEqualTo("application/graphql-response+json; charset=utf-8");
    assertThat(answer.body()).isEqualTo(ANSWER);
  }

  @Test
  void severalAcceptHeadersAreOneList() {
    WireAnswer answer =
        Wire.exchange(
            Wire.post(
                TYPENAME, "Accept: text/html", "Accept: application/graphql-response+json;q=0.1"));
    assertThat(answer.header("content-type")).startsWith("application/graphql-response+json");
  }

  @Test
  void whatAcceptsNothingOfUsIsRefusedInJson() {
    WireAnswer answer = Wire.exchange(Wire.post(TYPENAME, "Accept: text/html;q=1, ;"));
    assertThat(answer.status()).isEqualTo(406);
    assertThat(answer.code()).isEqualTo("NOT_ACCEPTABLE");
    assertThat(answer.header("content-type")).isEqualTo("application/json; charset=utf-8");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/json",
        "Application/JSON",
        "application/json;charset=utf-8",
        "application/json; charset=\"UTF-8\"",
        "application/json ; charset=utf8 ; x=y",
        "application/json;",
      })
  void jsonIsRead(String type) {
    WireAnswer answer = post(TYPENAME, "Content-Type: " + type);
    assertThat(answer.body()).isEqualTo(ANSWER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Type: text/plain",
        "Content-Type: text/json",
        "Content-Type: application/x-www-form-urlencoded",
        "Content-Type: multipart/form-data; boundary=x",
        "Content-Type: application/graphql",
        "Content-Type: application/graphql+json",
        "Content-Type: application/json, text/plain",
        "Content-Type: application/json; charset=utf-16",
        "Content-Type: application/json; charset=iso-8859-1",
        "Content-Type: application/jsonp",
        "Content-Type: ;",
        "Content-Type:",
        "X-Without: any",
      })
  void anythingElseIsNot(String header) {
    WireAnswer answer = post(TYPENAME, header);
    assertThat(answer.status()).isEqualTo(415);
    assertThat(answer.code()).isEqualTo("UNSUPPORTED_MEDIA_TYPE");
  }

  @Test
  void aSecondTypeCountsToo() {
    WireAnswer answer =
        post(TYPENAME, "Content-Type: application/json", "Content-Type: text/plain");
    assertThat(answer.status()).isEqualTo(415);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "deflate", "br", "identity", "x"})
  void encodedBodiesAreNotRead(String encoding) {
    WireAnswer answer = Wire.exchange(Wire.post(TYPENAME, "Content-Encoding: " + encoding));
    assertThat(answer.status()).isEqualTo(415);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "{\"query\"}",
        "{\"query\": \"{ __typename }\"} {}",
        "{\"query\": \"{ __typename }\"},",
        "{\"query\": \"{ __typename }\", \"query\": \"{ __typename }\"}",
        "{'query': '{ __typename }'}",
        "{\"query\": \"{ __typename }\" /* no comment */}",
        "\uFEFF{\"query\": \"{ __typename }\"}",
        "{\"query\": \"{ __typename }\", \"variables\": {\"a\": NaN}}",
        "{\"query\": \"{ __typename }\", \"variables\": {\"a\": 01}}",
        "{\"query\": \"a\nb\"}",
      })
  void aBodyThatIsNoJsonIsRefused(String body) {
    WireAnswer answer = Wire.exchange(Wire.post(body));
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.code()).isEqualTo("INVALID_JSON");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "true",
        "1",
        "\"{ __typename }\"",
        "{}",
        "{\"query\": null}",
        "{\"query\": 1}",
        "{\"query\": [\"{ __typename }\"]}",
        "{\"query\": {\"a\": 1}}",
        "{\"query\": \"{ __typename }\", \"operationName\": 1}",
        "{\"query\": \"{ __typename }\", \"operationName\": []}",
        "{\"query\": \"{ __typename }\", \"variables\": []}",
        "{\"query\": \"{ __typename }\", \"variables\": \"{}\"}",
        "{\"query\": \"{ __typename }\", \"variables\": 0}",
        "{\"query\": \"{ __typename }\", \"extensions\": \"\"}",
        "{\"query\": \"{ __typename }\", \"documentId\": {}}",
      })
  void aBodyThatIsNoRequestIsRefused(String body) {
    WireAnswer answer = Wire.exchange(Wire.post(body));
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.code()).isEqualTo("INVALID_REQUEST");
  }

  @Test
  void aListOfRequestsIsRefused() {
    WireAnswer answer = Wire.exchange(Wire.post("[" + TYPENAME + "]"));
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.code()).isEqualTo("BATCHING_NOT_SUPPORTED");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-32", "ISO-8859-1"})
  void anotherCharsetIsRefused(String charset) {
    byte[] body = "{\"query\": \"{ __typename } # \u00e9\"}".getBytes(Charset.forName(charset));
    WireAnswer answer = Wire.exchange(Wire.post(body));
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.code()).isEqualTo("INVALID_JSON");
  }

  @Test
  void nullStandsForWhatIsMissing() {
    String body =
        "{\"query\": \"{ __typename }\", \"operationName\": null, \"variables\": null, \"extensions\": null, \"documentId\": null, \"unknown\": [1]}";
    assertThat(Wire.exchange(Wire.post(body)).body()).isEqualTo(ANSWER);
    assertThat(get("query=%7B__typename%7D&variables=null&extensions=null&unknown=1").body())
        .isEqualTo(ANSWER);
  }

  @Test
  void anEmptyOptionalParameterIsNone() {
    assertThat(
            Wire.exchange(Wire.post("{\"query\": \"{ __typename }\", \"operationName\": \"\"}"))
                .body())
        .isEqualTo(ANSWER);
    assertThat(
            get("query=%7B__typename%7D&operationName=&variables=&extensions=&documentId=").body())
        .isEqualTo(ANSWER);
  }

  @Test
  void theOperationThatIsNamedIsExecuted() {
    String document = URLEncoder.encode(TWO, StandardCharsets.UTF_8);
    assertThat(get("query=" + document + "&operationName=B").body())
        .isEqualTo("{\"data\":{\"b\":\"Query\"}}");
    assertThat(Wire.exchange(Wire.post(body(TWO, "\"operationName\": \"A\""))).body())
        .isEqualTo("{\"data\":{\"a\":\"Query\"}}");
    for (String suffix : new String[] {"", "&operationName=C", "&operationName=a"}) {
      assertThat(get("query=" + document + suffix).code()).isEqualTo("UNKNOWN_OPERATION");
    }
  }

  @Test
  void theAddressIsDecodedOnce() {
    // A plus and %20 are a space; %2B a plus; %2525 a percent sign and two digits.
    String variables = URLEncoder.encode("{\"c\": \"a+b %25 %7B\"}", StandardCharsets.UTF_8);
    String filter =
        URLEncoder.encode("query ($c: String!) { node(id: $c) { id } }", StandardCharsets.UTF_8);
    assertThat(
            get("query="
                    + URLEncoder.encode(BY_CODE, StandardCharsets.UTF_8)
                    + "&variables=%7B%22c%22%3A%22JP%22%7D")
                .body())
        .isEqualTo("{\"data\":{\"partner\":{\"code\":\"JP\"}}}");
    assertThat(get("query=" + filter + "&variables=" + variables).status()).isEqualTo(200);
    assertThat(get("query=%7B+a:__typename%20+b:__typename%0A%7D").body())
        .isEqualTo("{\"data\":{\"a\":\"Query\",\"b\":\"Query\"}}");
    assertThat(get("query=%257B__typename%257D").code()).isEqualTo("SYNTAX_ERROR");
  }

  @Test
  void aPlusAndAPercentSignInVariablesStayWhatTheyAre() {
    String document = "query ($t: String!) { search(text: $t, first: 1) { totalCount } }";
    for (String text : new String[] {"a+b", "100%", "%41", "a%2Bb", "\u00e9 \uD83D\uDE00"}) {
      String variables = "{\"t\": " + JsonNodeFactory.instance.textNode(text) + "}";
      WireAnswer posted = Wire.exchange(Wire.post(body(document, "\"variables\": " + variables)));
      WireAnswer got =
          get(
              "query="
                  + URLEncoder.encode(document, StandardCharsets.UTF_8)
                  + "&variables="
                  + URLEncoder.encode(variables, StandardCharsets.UTF_8));
      assertThat(got.body()).isEqualTo(posted.body());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "'' INVALID_REQUEST",
        "query SYNTAX_ERROR",
        "Query=%7B__typename%7D INVALID_REQUEST",
        "query=%7B__typename%7D&query=%7B__typename%7D INVALID_REQUEST",
        "query=%7B__typename%7D&operationName=a&operationName=a INVALID_REQUEST",
        "query=%7B__typename%7D&variables=%7B%7D&variables=%7B%7D INVALID_REQUEST",
        "query=%7B__typename%7D&variables=[] INVALID_REQUEST",
        "query=%7B__typename%7D&variables=%7B INVALID_JSON",
        "query=%7B__typename%7D&extensions=1 INVALID_REQUEST",
        "query=%7B__typename%7D&variables=%E9 INVALID_REQUEST",
        "query=%7B__typename%7D%23%C3%28 INVALID_REQUEST",
        "query=%7B__typename%7D%23%ED%A0%80 INVALID_REQUEST",
        "%C3=1&query=%7B__typename%7D INVALID_REQUEST",
        "query=%00 SYNTAX_ERROR",
        "query=mutation%7B__typename%7D VALIDATION_FAILED",
        "query=%7B__typename%7D&x=%ZZ INVALID_REQUEST",
        "query=% INVALID_REQUEST",
        "query={a} VALIDATION_FAILED",
        "query=\\ SYNTAX_ERROR",
      })
  void anAddressThatIsNoRequestIsRefused(String query, String code) {
    WireAnswer answer =
        Wire.exchange(
            Wire.request("GET /graphql?" + query, "Accept: application/graphql-response+json"));
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.code()).isEqualTo(code);
  }

  /** It could not be told from a question mark where texts are encoded, as in names of answers. */
  @ParameterizedTest
  @ValueSource(strings = {"\\ud800", "a\\uDC00b", "\\udc00\\ud800"})
  void halfOfACharacterIsRefused(String text) {
    for (String variables :
        new String[] {
          "{\"c\": \"" + text + "\"}",
          "{\"" + text + "\": 1}",
          "{\"c\": [{\"d\": \"" + text + "\"}]}"
        }) {
      WireAnswer posted = Wire.exchange(Wire.post(body(BY_CODE, "\"variables\": " + variables)));
      assertThat(posted.status()).isEqualTo(400);
      assertThat(posted.code()).isEqualTo("INVALID_JSON");
      assertThat(
              get("query=%7B__typename%7D&variables="
                      + URLEncoder.encode(variables, StandardCharsets.UTF_8))
                  .code())
          .isEqualTo("INVALID_JSON");
    }
  }

  @Test
  void bothHalvesAreACharacter() {
    assertThat(
            Wire.exchange(Wire.post(body(BY_CODE, "\"variables\": {\"c\": \"\\ud83d\\ude00\"}")))
                .body())
        .startsWith("{\"data\":{\"partner\":null}")
        .contains("\"value\":\"\\uD83D\\uDE00\"");
  }

  @Test
  void commentsAndLinesSurvive() {
    String document = "# first\n{ # {\n  a: __typename # }\r\n  # b: __typename\r  c: __typename }";
    String answer = "{\"data\":{\"a\":\"Query\",\"c\":\"Query\"}}";
    assertThat(Wire.exchange(Wire.post(body(document, "\"variables\": {}"))).body())
        .isEqualTo(answer);
    assertThat(get("query=" + URLEncoder.encode(document, StandardCharsets.UTF_8)).body())
        .isEqualTo(answer);
  }

  @Test
  void placesOfErrorsAreThoseOfTheDocumentAsSent() {
    WireAnswer answer =
        Wire.exchange(Wire.post(body("# one\n\n{\n  nothing\n}", "\"variables\": {}")));
    assertThat(answer.json().at("/errors/0/locations/0").toString())
        .isEqualTo("{\"line\":4,\"column\":3}");
  }

  @Test
  void aByteOrderMarkInADocumentIsIgnored() {
    assertThat(Wire.exchange(Wire.post("{\"query\": \"\uFEFF{ __typename\uFEFF }\"}")).body())
        .isEqualTo(ANSWER);
  }

  @Test
  void headHasTheHeadersOfGetAndNoBody() {
    try (Wire wire = Wire.open()) {
      wire.send(Wire.request("HEAD /graphql?query=%7B__typename%7D"));
      WireAnswer head = wire.answer(false);
      assertThat(head.status()).isEqualTo(200);
      assertThat(head.header("content-type")).isEqualTo("application/json; charset=utf-8");
      wire.send(Wire.request("GET /graphql?query=%7B__typename%7D"));
      WireAnswer get = wire.answer();
      assertThat(get.body()).isEqualTo(ANSWER);
      assertThat(head.header("content-length")).isIn("", get.header("content-length"));
    }
  }

  @Test
  void optionsTellsTheMethods() {
    WireAnswer answer = Wire.exchange(Wire.request("OPTIONS /graphql"));
    assertThat(answer.status()).isEqualTo(204);
    assertThat(answer.header("allow")).isEqualTo("GET, HEAD, POST, OPTIONS");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "PATCH", "DELETE", "TRACE", "QUERY", "get"})
  void otherMethodsAreRefused(String method) {
    WireAnswer answer = Wire.exchange(Wire.request(method + " /graphql?query=%7B__typename%7D"));
    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.header("allow")).isEqualTo("GET, HEAD, POST, OPTIONS");
    assertThat(answer.code()).isEqualTo("METHOD_NOT_ALLOWED");
  }

  @Test
  void aPostDoesNotReadItsAddress() {
    WireAnswer answer =
        Wire.exchange(
            Wire.request(
                "POST /graphql?query=%7B__typename%7D",
                "{}".getBytes(StandardCharsets.UTF_8), "Content-Type: application/json"));
    assertThat(answer.code()).isEqualTo("INVALID_REQUEST");
  }

  @Test
  void requestsThatWereSentAtOnceAreAnsweredInTheirOrder() {
    try (Wire wire = Wire.open()) {
      wire.send(Wire.post(body("{ a: __typename }", "\"variables\": {}")));
      wire.send(Wire.post("{"));
      wire.send(Wire.post(body("{ b: __typename }", "\"variables\": {}")));
      assertThat(wire.answer().body()).isEqualTo("{\"data\":{\"a\":\"Query\"}}");
      assertThat(wire.answer().code()).isEqualTo("INVALID_JSON");
      assertThat(wire.answer().body()).isEqualTo("{\"data\":{\"b\":\"Query\"}}");
    }
  }

  @Test
  void aBodyInChunksIsRead() {
    try (Wire wire = Wire.open()) {
      wire.send(
          Wire.request(
              "POST /graphql", "Content-Type: application/json", "Transfer-Encoding: chunked"));
      for (String part : TYPENAME.split("(?<=_)")) {
        wire.send("%x\r\n%s\r\n".formatted(part.length(), part).getBytes(StandardCharsets.UTF_8));
      }
      wire.send("0\r\n\r\n".getBytes(StandardCharsets.UTF_8));
      assertThat(wire.answer().body()).isEqualTo(ANSWER);
    }
  }

  /** As the page at {@code /graphiql} does. */
  @Test
  void graphiqlCanReadTheSchema() {
    WireAnswer answer =
        Wire.exchange(
            Wire.post(
                body(
                    IntrospectionQuery.INTROSPECTION_QUERY,
                    "\"operationName\": \"IntrospectionQuery\""),
                "Accept: application/json, multipart/mixed"));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().has("errors")).isFalse();
    assertThat(answer.json().at("/data/__schema/queryType/name").asText()).isEqualTo("Query");
  }

  private static String body(String document, String more) {
    return "{\"query\": " + JsonNodeFactory.instance.textNode(document) + ", " + more + "}";
  }

  private static WireAnswer post(String body, String... headers) {
    return Wire.exchange(
        Wire.request("POST /graphql", body.getBytes(StandardCharsets.UTF_8), headers));
  }

  private static WireAnswer get(String query) {
    return Wire.exchange(Wire.request("GET /graphql?" + query));
  }
}
