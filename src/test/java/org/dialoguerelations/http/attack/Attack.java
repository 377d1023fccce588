package org.dialoguerelations.http.attack;

import static org.dialoguerelations.http.attack.Documents.agreement;
import static org.dialoguerelations.http.attack.Documents.many;
import static org.dialoguerelations.http.attack.Documents.nested;
import static org.dialoguerelations.http.attack.Exchange.answered;
import static org.dialoguerelations.http.attack.Exchange.failed;
import static org.dialoguerelations.http.attack.Exchange.refused;
import static org.dialoguerelations.http.attack.Exchange.refusedBody;
import static org.dialoguerelations.http.attack.Exchange.refusedByServer;
import static org.dialoguerelations.http.error.ErrorCode.BATCHING_NOT_SUPPORTED;
import static org.dialoguerelations.http.error.ErrorCode.BODY_TOO_LARGE;
import static org.dialoguerelations.http.error.ErrorCode.COST_TOO_HIGH;
import static org.dialoguerelations.http.error.ErrorCode.DOCUMENT_NOT_FOUND;
import static org.dialoguerelations.http.error.ErrorCode.INVALID_CURSOR;
import static org.dialoguerelations.http.error.ErrorCode.INVALID_FILTER;
import static org.dialoguerelations.http.error.ErrorCode.INVALID_ID;
import static org.dialoguerelations.http.error.ErrorCode.INVALID_JSON;
import static org.dialoguerelations.http.error.ErrorCode.INVALID_PAGE;
import static org.dialoguerelations.http.error.ErrorCode.INVALID_REQUEST;
import static org.dialoguerelations.http.error.ErrorCode.INVALID_VARIABLES;
import static org.dialoguerelations.http.error.ErrorCode.JSON_LIMIT_EXCEEDED;
import static org.dialoguerelations.http.error.ErrorCode.NOT_FOUND;
import static org.dialoguerelations.http.error.ErrorCode.PERSISTED_QUERY_MISMATCH;
import static org.dialoguerelations.http.error.ErrorCode.PERSISTED_QUERY_NOT_FOUND;
import static org.dialoguerelations.http.error.ErrorCode.SYNTAX_ERROR;
import static org.dialoguerelations.http.error.ErrorCode.TOO_DEEP;
import static org.dialoguerelations.http.error.ErrorCode.TOO_MANY_ALIASES;
import static org.dialoguerelations.http.error.ErrorCode.TOO_MANY_DIRECTIVES;
import static org.dialoguerelations.http.error.ErrorCode.TOO_MANY_FIELDS;
import static org.dialoguerelations.http.error.ErrorCode.TOO_MANY_ROOT_FIELDS;
import static org.dialoguerelations.http.error.ErrorCode.TOO_MANY_TOKENS;
import static org.dialoguerelations.http.error.ErrorCode.UNKNOWN_OPERATION;
import static org.dialoguerelations.http.error.ErrorCode.UNSUPPORTED_MEDIA_TYPE;
import static org.dialoguerelations.http.error.ErrorCode.VALIDATION_FAILED;
import static org.dialoguerelations.http.error.ErrorCode.WEBSOCKET_NOT_SUPPORTED;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dialoguerelations.testing.Wire;

/** Attacks of one request, and the answer to each. */
public enum Attack {
  // Documents that are larger than they look.
  ALIAS_FLOOD(refused(TOO_MANY_ALIASES, () -> agreement(many(200, i -> "a" + i + ": title")))),
  ALIAS_FLOOD_OF_TOKENS(
      refused(TOO_MANY_TOKENS, () -> agreement(many(4000, i -> "a" + i + ": title")))),
  ROOT_FLOOD(
      refused(
          TOO_MANY_ROOT_FIELDS,
          () -> "{ " + many(40, i -> "a" + i + ": dataset { revision }") + " }")),
  TYPENAME_FLOOD(refused(TOO_MANY_ROOT_FIELDS, () -> "{ " + many(100, i -> "__typename") + " }")),
  DIRECTIVE_FLOOD(
      refused(
          TOO_MANY_DIRECTIVES, () -> agreement("title " + many(200, i -> "@include(if: true)")))),
  UNKNOWN_DIRECTIVE_FLOOD(
      refused(TOO_MANY_DIRECTIVES, () -> agreement("title " + many(300, i -> "@a")))),
  SKIPPED_ALIAS_FLOOD(
      refused(
          TOO_MANY_DIRECTIVES,
          () -> agreement(many(150, i -> "a" + i + ": title @skip(if: true)")))),
  FIELD_DUPLICATION(refused(TOO_MANY_TOKENS, () -> agreement(many(10_000, i -> "title")))),
  NESTED_INLINE_FRAGMENTS(refused(TOO_DEEP, () -> nested(150, "{ ... ", "{ __typename }", " }"))),
  VERY_NESTED_INLINE_FRAGMENTS(refused(TOO_DEEP, () -> nested(6000, "{...", "{a}", "}"))),
  MULTIPLYING_FRAGMENTS(refused(TOO_MANY_FIELDS, () -> Documents.doubling(9))),
  MULTIPLYING_FRAGMENTS_IN_PLACE(refused(TOO_MANY_FIELDS, () -> Documents.doublingInPlace(15))),
  FRAGMENT_CYCLE(
      refused(
          VALIDATION_FAILED,
          () ->
              "{ partner(code: \"JP\") { ...A } } fragment A on Partner { ...B } fragment B on Partner { ...A }")),
  DEEP_CYCLE(
      refused(
          TOO_DEEP,
          () -> "{ partner(code: \"JP\") { " + nested(40, "parts { ", "name", " }") + " } }")),
  CIRCULAR_INTROSPECTION(
      refused(
          TOO_MANY_FIELDS,
          () ->
              "{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }")),
  OVERLAPPING_FIELDS(refused(TOO_MANY_TOKENS, () -> Documents.overlapping(45))),
  MANY_OPERATIONS(
      refused(UNKNOWN_OPERATION, () -> many(200, i -> "query Q" + i + " { __typename }"))),
  MANY_FRAGMENTS(
      refused(
          VALIDATION_FAILED,
          () -> "{ __typename } " + many(200, i -> "fragment F" + i + " on Partner { name }"))),
  MANY_VARIABLES(
      refused(
          TOO_MANY_TOKENS,
          () -> "query (" + many(3000, i -> "$v" + i + ": Int") + ") { __typename }")),
  MANY_MISTAKES(refused(VALIDATION_FAILED, () -> agreement(many(500, i -> "x" + i)))),
  LONG_NAME(refused(TOO_MANY_TOKENS, () -> "{ " + "x".repeat(40_000) + " }")),
  LONG_TEXT(
      refused(
          VALIDATION_FAILED,
          () -> "{ partners(first: \"" + "x".repeat(40_000) + "\") { totalCount } }")),
  TEXT_LIKE_MESSAGES(
      refused(
          VALIDATION_FAILED,
          () -> "query ($v: Int = \"<" + "' - 'a{".repeat(5000) + "\") { __typename }")),
  DEEP_LIST(
      refused(
          TOO_DEEP,
          () -> "{ partners(filter: " + nested(20_000, "[", "1", "]") + ") { totalCount } }")),
  DEEP_TYPE(
      refused(
          TOO_MANY_TOKENS,
          () -> "query ($v: " + nested(20_000, "[", "Int", "]") + ") { __typename }")),
  COMMENTS(refused(TOO_MANY_TOKENS, () -> "#\n".repeat(15_000) + "{ __typename }")),
  COMMAS(refused(TOO_MANY_TOKENS, () -> ",".repeat(30_000) + "{ __typename }")),
  MANY_NUMBERS(
      refused(
          VALIDATION_FAILED,
          () -> "{ nodes(ids: [" + many(49, i -> "9".repeat(100)) + "], x: 1) { id } }")),
  HUGE_EXPONENT(
      refused(VALIDATION_FAILED, () -> "{ partners(first: 1e999999999) { totalCount } }")),
  MANY_DIGITS(
      refused(
          TOO_MANY_TOKENS, () -> "{ partners(first: " + "9".repeat(40_000) + ") { totalCount } }")),

  CHARACTER_BEYOND_ALL(
      refused(SYNTAX_ERROR, () -> "{ agreement(code: \"\\u{80000000}\") { title } }")),

  // Values that are larger than they look.
  HUGE_FIRST(failed(INVALID_PAGE, () -> "{ partners(first: 2147483647) { nodes { name } } }")),
  NESTED_FIRST(
      refused(
          COST_TOO_HIGH,
          () ->
              "{ partners(first: 100) { nodes { meetings(first: 100) { nodes { timeline(first: 100) { nodes { title } } } } } } }")),
  SEARCH_FLOOD(
      refused(
          COST_TOO_HIGH,
          () ->
              "{ %s }"
                  .formatted(
                      IntStream.range(0, 20)
                          .mapToObj(
                              i ->
                                  "s%d: search(text: \"%s\") { totalCount }"
                                      .formatted(i, "ase jap ".repeat(20)))
                          .collect(Collectors.joining(" "))))),
  NESTED_TOTALS(
      refused(
          COST_TOO_HIGH,
          () ->
              "{ partners(first: 100) { nodes { meetings(first: 100) { nodes { timeline { totalCount } signatures { totalCount } } } } } }")),
  CURSOR_TAMPERING(failed(INVALID_CURSOR, () -> Parts.after(";DROP TABLE partner;--"))),
  CURSOR_OF_NONSENSE(failed(INVALID_CURSOR, () -> Parts.after("\u0000\uFFFF".repeat(5000)))),
  ID_TAMPERING(failed(INVALID_ID, () -> "{ node(id: \"' or 1=1 --\") { id } }")),
  HUGE_FILTER(
      failed(
          INVALID_FILTER,
          () -> "query ($c: [String!]) { partners(filter: {city: $c}) { totalCount } }",
          () -> "{\"c\": [" + "\"a\",".repeat(10_000) + "\"a\"]}")),
  DEEP_VARIABLES(
      refused(
          INVALID_VARIABLES,
          () -> "query ($f: PartnerFilter) { partners(filter: $f) { totalCount } }",
          () -> "{\"f\": " + nested(50, "{\"a\":", "1", "}") + "}")),
  NULL_FOR_A_DIRECTIVE(
      refused(
          INVALID_VARIABLES,
          () -> "query ($x: Boolean = true) { __typename @skip(if: $x) }",
          () -> "{\"x\": null}")),
  NULL_FOR_AN_ARGUMENT(
      refused(
          INVALID_VARIABLES,
          () -> "query ($c: String = \"ajcep\") { agreement(code: $c) { title } }",
          () -> "{\"c\": null}")),
  NULL_IN_A_LIST(
      refused(
          INVALID_VARIABLES,
          () -> "query ($i: ID = \"x\") { nodes(ids: [$i]) { id } }",
          () -> "{\"i\": null}")),
  NULL_WHERE_IT_IS_ALLOWED(
      answered(
          () -> "query ($n: Int = 1) { partners(first: $n) { totalCount } }",
          () -> "{\"n\": null}")),
  COLLIDING_KEYS(answered(() -> "{ __typename }", Parts::collidingKeys)),

  // Requests that are none.
  BATCH(
      refusedBody(
          BATCHING_NOT_SUPPORTED,
          () -> "[" + "{\"query\":\"{__typename}\"},".repeat(1000) + "{}]")),
  BAD_JSON(refusedBody(INVALID_JSON, () -> "{\"query\": \"{ __typename }\"")),
  DEEP_JSON(refusedBody(JSON_LIMIT_EXCEEDED, () -> nested(8_000, "{\"a\":", "1", "}"))),
  LONG_NUMBER(
      refusedBody(
          JSON_LIMIT_EXCEEDED,
          () -> "{\"query\": \"{a}\", \"variables\": {\"a\": " + "9".repeat(40_000) + "}}")),
  BAD_UTF_8(refused(400, INVALID_JSON, () -> Wire.post(new byte[] {'"', (byte) 0xC3, 0x28, '"'}))),
  OVERLONG_UTF_8(
      refused(400, INVALID_JSON, () -> Wire.post(new byte[] {(byte) 0xC0, (byte) 0xAF}))),
  OVERSIZED_BODY(refused(413, BODY_TOO_LARGE, () -> Wire.post(new byte[2_000_000]))),
  OVERSIZED_BODY_DECLARED(
      refused(
          413,
          BODY_TOO_LARGE,
          () ->
              Wire.request(
                  "POST /graphql",
                  "Content-Type: application/json",
                  "Content-Length: 9999999999"))),
  NONSENSE_LENGTH(
      refusedByServer(
          400,
          () ->
              Wire.request(
                  "POST /graphql",
                  "Content-Type: application/json",
                  "Content-Length: 99999999999999999999"))),
  OVERSIZED_BODY_IN_CHUNKS(refused(413, BODY_TOO_LARGE, () -> Parts.chunks(64))),
  COMPRESSED_BODY(
      refused(
          415, UNSUPPORTED_MEDIA_TYPE, () -> Wire.post(new byte[1000], "Content-Encoding: gzip"))),
  TEXT_PLAIN(refused(415, UNSUPPORTED_MEDIA_TYPE, () -> Parts.body("text/plain"))),
  FORM(refused(415, UNSUPPORTED_MEDIA_TYPE, () -> Parts.body("application/x-www-form-urlencoded"))),
  MULTIPART_FORM(
      refused(415, UNSUPPORTED_MEDIA_TYPE, () -> Parts.body("multipart/form-data; boundary=x"))),
  MUTATION_BY_GET(
      refused(
          400,
          VALIDATION_FAILED,
          () -> Wire.request("GET /graphql?query=mutation%7B__typename%7D", Exchange.GRAPHQL))),
  WEBSOCKET_UPGRADE(
      refused(
          404,
          WEBSOCKET_NOT_SUPPORTED,
          () ->
              Wire.request(
                  "GET /graphql",
                  "Connection: Upgrade",
                  "Upgrade: websocket",
                  "Sec-WebSocket-Version: 13",
                  "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
                  "Sec-WebSocket-Protocol: graphql-transport-ws"))),
  OVERSIZED_ADDRESS(
      refusedByServer(414, () -> Wire.request("GET /graphql?query=" + "x".repeat(200_000)))),
  OVERSIZED_HEADER(
      refusedByServer(431, () -> Wire.request("GET /graphql", "X-Large: " + "x".repeat(200_000)))),
  MANY_HEADERS(refusedByServer(431, () -> Wire.request("GET /graphql", Parts.headers(20_000)))),
  TWO_LENGTHS(
      refusedByServer(
          400,
          () ->
              Wire.request(
                  "POST /graphql",
                  "{}GET /".getBytes(StandardCharsets.UTF_8),
                  "Content-Type: application/json",
                  "Content-Length: 2"))),

  LENGTH_AND_CODING(
      refusedByServer(
          400,
          () -> Parts.chunked("HTTP/1.1", "Content-Length: 26", "Transfer-Encoding: chunked"))),
  CODING_OF_FORMER_HTTP(
      refusedByServer(
          400,
          () -> Parts.chunked("HTTP/1.0", "Content-Length: 26", "Transfer-Encoding: chunked"))),
  CHUNKED_NOT_LAST(
      refusedByServer(
          400, () -> Parts.chunked("HTTP/1.1", "Transfer-Encoding: chunked, identity"))),
  UNKNOWN_CODING(
      refusedByServer(400, () -> Parts.chunked("HTTP/1.1", "Transfer-Encoding: xchunked"))),
  OTHER_CODING(
      refused(
          400,
          INVALID_REQUEST,
          () -> Parts.chunked("HTTP/1.1", "Transfer-Encoding: gzip, chunked"))),
  TWO_HOSTS(refused(400, INVALID_REQUEST, () -> Wire.request("GET /graphql", "Host: other"))),
  HEADER_WITHOUT_NAME(refused(400, INVALID_REQUEST, () -> Wire.request("GET /graphql", ": x"))),
  BLANK_BEFORE_THE_COLON(refusedByServer(400, () -> Wire.request("GET /graphql", "X-A : b"))),
  CONTROLS_BEFORE_A_REQUEST(refusedByServer(400, () -> Wire.request("\u0001\u0002GET /graphql"))),
  CONTROLS_IN_A_HEADER(refusedByServer(400, () -> Wire.request("GET /graphql", "X-A: b\u0000c"))),
  PATH_AROUND_A_FILTER(refused(404, NOT_FOUND, () -> Wire.request("GET /export/%2e%2e/q/metrics"))),
  PATH_WITH_DOTS(refused(404, NOT_FOUND, () -> Wire.request("GET /graphiql/../q/metrics"))),
  PATH_WITH_TWO_SLASHES(
      refused(404, NOT_FOUND, () -> Wire.request("GET //graphql?query=%7B__typename%7D"))),
  PATH_WITH_CODES(
      refused(404, NOT_FOUND, () -> Wire.request("GET /%67raphql?query=%7B__typename%7D"))),

  // Persisted operations.
  UNKNOWN_HASH(refusedBody(PERSISTED_QUERY_NOT_FOUND, () -> Parts.persisted("", "0".repeat(64)))),
  FORGED_HASH(
      refusedBody(
          PERSISTED_QUERY_MISMATCH,
          () -> Parts.persisted("\"query\": \"{ __typename }\", ", "0".repeat(64)))),
  DOCUMENT_OUTSIDE_THE_FOLDER(
      refusedBody(DOCUMENT_NOT_FOUND, () -> "{\"documentId\": \"sha256:../../../etc/passwd\"}"));

  private final Exchange exchange;

  Attack(Exchange exchange) {
    this.exchange = exchange;
  }

  public Exchange exchange() {
    return exchange;
  }
}
