package org.dialoguerelations.http.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.dialoguerelations.testing.Graph;
import org.dialoguerelations.testing.Wire;
import org.junit.jupiter.api.Test;

/**
 * Whatever comes, it is answered: with data or with errors that have codes, never with 500, never
 * with a word about the inside of the service. The percentages are parts of all cases; see {@link
 * Fuzzing}.
 */
@QuarkusTest
class FuzzTest {

  private static final List<String> PUNCTUATION =
      List.of(
          "{",
          "}",
          "{",
          "}",
          "(",
          ")",
          "[",
          "]",
          ":",
          "!",
          "=",
          "@",
          "$",
          "...",
          "|",
          "&",
          ",",
          "#",
          "\n",
          "query",
          "mutation",
          "subscription",
          "fragment",
          "on",
          "F",
          "Q",
          "$v",
          "true",
          "null",
          "1",
          "-1",
          "1.5e3",
          "\"x\"",
          "\"\"\"",
          "\"",
          "type",
          "schema",
          "extend",
          "@skip(if: true)",
          "@include",
          "__typename",
          "__schema",
          "__type",
          "\uFEFF",
          "\u0000",
          "é",
          "first",
          "a:");

  @Inject GraphQLSchema schema;

  @Test
  void bodiesOfRandomBytes() throws InterruptedException {
    Fuzzing.share(10)
        .run(
            Arbitraries.oneOf(
                    Arbitraries.bytes().array(byte[].class).ofMaxSize(200),
                    Requests.texts().map(text -> text.getBytes(StandardCharsets.UTF_8)))
                .map(Requests::post));
  }

  @Test
  void bodiesOfOddJson() throws InterruptedException {
    Arbitrary<String> members =
        Combinators.combine(Json.values(), Json.values(), Json.values(), Json.values())
            .as(
                (query, name, variables, extensions) ->
                    "{\"query\":%s,\"operationName\":%s,\"variables\":%s,\"extensions\":%s}"
                        .formatted(query, name, variables, extensions));
    Fuzzing.share(10).run(Arbitraries.oneOf(Json.values(), members).map(Requests::post));
  }

  @Test
  void bodiesThatWereValidOnce() throws InterruptedException {
    String body =
        """
        {"query": "query Q($c: String!, $n: Int) { partner(code: $c) { name { text } agreements(first: $n) { nodes { title } } } }", \
        "operationName": "Q", "variables": {"c": "JP", "n": 2}, "extensions": {"x": [1, null]}}""";
    Fuzzing.share(15)
        .run(
            Mutation.any()
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(
                    mutations -> {
                      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
                      for (Mutation mutation : mutations) {
                        bytes = mutation.apply(bytes);
                      }
                      return Requests.post(bytes);
                    }));
  }

  @Test
  void documentsOfTokens() throws InterruptedException {
    Fuzzing.share(15)
        .run(
            Arbitraries.of(tokens())
                .list()
                .ofMinSize(1)
                .ofMaxSize(40)
                .map(tokens -> Requests.document(String.join(" ", tokens))));
  }

  @Test
  void documentsThatAlmostFitTheSchema() throws InterruptedException {
    Arbitrary<String> documents =
        Arbitraries.randomValue(random -> new DocumentWriter(schema, random).document());
    Fuzzing.share(20)
        .run(
            Combinators.combine(documents, Json.scalars())
                .as((document, v) -> Requests.document(document, "{\"v\":" + v + "}")));
  }

  @Test
  void variables() throws InterruptedException {
    String document =
        """
        query ($filter: AgreementFilter, $order: AgreementOrder, $first: Int, $after: String, $id: ID!) {
          agreements(filter: $filter, order: $order, first: $first, after: $after) { totalCount nodes { id } }
          node(id: $id) { id } }""";
    List<String> names = List.of("filter", "order", "first", "after", "id", "x");
    Fuzzing.share(10)
        .run(
            Json.values()
                .list()
                .ofSize(names.size())
                .map(
                    values -> {
                      StringBuilder variables = new StringBuilder("{");
                      for (int i = 0; i < names.size(); i++) {
                        variables
                            .append(i == 0 ? "" : ",")
                            .append(Requests.quoted(names.get(i)))
                            .append(":")
                            .append(values.get(i));
                      }
                      return Requests.document(document, variables.append("}").toString());
                    }));
  }

  @Test
  void cursorsAndIds() throws InterruptedException {
    String list = "agreements(first: 2, order: TITLE) { edges { cursor node { id } } }";
    var edge = Graph.data("{ " + list + " }").at("/agreements/edges/0");
    String document =
        "query ($c: String!, $i: ID!) { agreements(first: 1, order: TITLE, after: $c) { nodes { id } } "
            + "node(id: $i) { id } }";
    assertThat(edge.isMissingNode()).isFalse();
    Arbitrary<String> cursors = changed(edge.path("cursor").asText());
    Arbitrary<String> ids = changed(edge.at("/node/id").asText());
    Fuzzing.share(10)
        .run(
            Combinators.combine(cursors, ids)
                .as(
                    (cursor, id) ->
                        Requests.document(
                            document,
                            "{\"c\":%s,\"i\":%s}"
                                .formatted(Requests.quoted(cursor), Requests.quoted(id)))));
  }

  @Test
  void addressesAndHeaders() throws InterruptedException {
    Arbitrary<String> pairs =
        Combinators.combine(
                Arbitraries.of(
                    "query", "operationName", "variables", "extensions", "documentId", "x"),
                Arbitraries.oneOf(
                    Arbitraries.of("{__typename}", "{}", "query Q{__typename}", "Q", "null"),
                    Json.values().filter(value -> value.length() < 1000),
                    Requests.texts()))
            .as((name, value) -> name + "=" + Requests.encoded(value));
    Arbitrary<String> raw =
        Arbitraries.strings().withCharRange('!', '~').excludeChars('#').ofMaxLength(60);
    Arbitrary<String> queries =
        Arbitraries.oneOf(
            pairs.list().ofMaxSize(4).map(list -> String.join("&", list)),
            pairs
                .list()
                .ofMaxSize(3)
                .map(list -> "query=%7B__typename%7D&" + String.join("&", list)),
            raw);
    Arbitrary<String> headers =
        Arbitraries.oneOf(
            Arbitraries.strings().withCharRange(' ', '~').ofMaxLength(60),
            Arbitraries.of("*/*", "application/json;q=0.5", ";", "text/plain"));
    Fuzzing.share(10)
        .run(
            Combinators.combine(queries, headers, headers)
                .as(
                    (query, accept, id) ->
                        Wire.request(
                            "GET /graphql?" + query, "Accept: " + accept, "X-Request-Id: " + id)));
  }

  private static Arbitrary<String> changed(String valid) {
    Arbitrary<String> mutated =
        Mutation.any()
            .list()
            .ofMaxSize(3)
            .map(
                mutations -> {
                  byte[] bytes = valid.getBytes(StandardCharsets.UTF_8);
                  for (Mutation mutation : mutations) {
                    bytes = mutation.apply(bytes);
                  }
                  return new String(bytes, StandardCharsets.UTF_8);
                });
    Arbitrary<String> base64 =
        Arbitraries.bytes()
            .array(byte[].class)
            .ofMaxSize(60)
            .map(bytes -> Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    Arbitrary<String> words =
        Arbitraries.strings()
            .ascii()
            .ofMaxLength(30)
            .map(
                text ->
                    Base64.getUrlEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)));
    return Arbitraries.oneOf(mutated, base64, words, Requests.texts());
  }

  private List<String> tokens() {
    Stream<String> names =
        schema.getAllTypesAsList().stream()
            .filter(GraphQLFieldsContainer.class::isInstance)
            .map(GraphQLFieldsContainer.class::cast)
            .flatMap(
                type ->
                    Stream.concat(
                        Stream.of(type.getName()),
                        type.getFieldDefinitions().stream().map(field -> field.getName())));
    return Stream.concat(
            Collections.nCopies(10, PUNCTUATION).stream().flatMap(List::stream), names.distinct())
        .toList();
  }
}
