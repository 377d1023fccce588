package org.dialoguerelations.plans;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.dialoguerelations.testing.Graph;

/**
 * A list at the root with one field of its filter, or in one of its orders.
 *
 * @param field the field at the root
 * @param arguments what it is asked, in GraphQL
 */
record Listing(String field, String arguments) {

  private static final String SCHEMA =
      """
      { __schema {
        types {
          name fields { name args { name type { ...named } } }
          inputFields { name type { ...named } } enumValues { name }
        }
      } }
      fragment named on __Type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }
      """;

  /** Codes of the data set that a field of a filter may name. */
  private static final Map<String, String> CODES =
      Map.ofEntries(
          Map.entry("about", "jaif"),
          Map.entry("agreement", "ajcep"),
          Map.entry("allPartners", "JP"),
          Map.entry("by", "JP"),
          Map.entry("citedIn", "overview-2014"),
          Map.entry("city", "Tokyo"),
          Map.entry("code", "asean-japan"),
          Map.entry("counterpart", "ASEAN"),
          Map.entry("country", "JP"),
          Map.entry("currency", "USD"),
          Map.entry("document", "overview-2014"),
          Map.entry("from", "JP"),
          Map.entry("fundedBy", "jaif"),
          Map.entry("hostedBy", "JP"),
          Map.entry("issue", "South China Sea"),
          Map.entry("mechanism", "asean-japan-summit"),
          Map.entry("meeting", "asean-japan-summit-16"),
          Map.entry("memberOf", "ASEAN"),
          Map.entry("partOf", "iai"),
          Map.entry("partner", "JP"),
          Map.entry("person", "shinzo-abe"),
          Map.entry("programme", "jaif"),
          Map.entry("property", "established"),
          Map.entry("publisher", "asean-secretariat"),
          Map.entry("record", "ajcep"),
          Map.entry("relation", "asean-japan"),
          Map.entry("reporter", "ASEAN"),
          Map.entry("speaker", "shinzo-abe"),
          Map.entry("to", "ASEAN"),
          Map.entry("type", "Agreement"),
          Map.entry("unitCode", "USD_BILLION"));

  /** The list that stands only on records, with a record that has a thousand rows of it. */
  private static final String NESTED = "signatures";

  String query() {
    String list = "%s(%s) { nodes { __typename } }".formatted(field, arguments);
    return field.equals(NESTED)
        ? "{ partner(code: \"JP~1\") { %s } }".formatted(list)
        : "{ %s }".formatted(list);
  }

  /** One listing for each field of each filter and for each order, as the schema has them. */
  static List<Listing> all() {
    JsonNode schema = Graph.data(SCHEMA).get("__schema");
    Stream<JsonNode> nested =
        stream(type(schema, "Partner").get("fields"))
            .filter(field -> field.get("name").asText().equals(NESTED));
    return Stream.concat(stream(type(schema, "Query").get("fields")), nested)
        .filter(field -> stream(field.get("args")).anyMatch(Listing::isSize))
        .flatMap(field -> stream(field.get("args")).flatMap(one -> of(schema, field, one)))
        .sorted(Comparator.comparing(Listing::field).thenComparing(Listing::arguments))
        .toList();
  }

  /** A list has pages; what else has a filter, such as sums, reads the rows of a list. */
  private static boolean isSize(JsonNode argument) {
    return argument.get("name").asText().equals("first");
  }

  private static Stream<Listing> of(JsonNode schema, JsonNode field, JsonNode argument) {
    Stream<String> arguments =
        switch (argument.get("name").asText()) {
          case "filter" -> filters(schema, argument);
          case "order" -> values(schema, argument.get("type")).map(order -> "order: " + order);
          default -> Stream.empty();
        };
    return arguments.map(one -> new Listing(field.get("name").asText(), one));
  }

  private static Stream<String> filters(JsonNode schema, JsonNode argument) {
    return stream(type(schema, named(argument.get("type"))).get("inputFields"))
        .flatMap(
            field ->
                samples(schema, field)
                    .map(value -> "filter: {%s: %s}".formatted(field.get("name").asText(), value)));
  }

  private static Stream<String> samples(JsonNode schema, JsonNode field) {
    String type = named(field.get("type"));
    String name = field.get("name").asText();
    return switch (type) {
      case "Boolean" -> Stream.of("true", "false");
      case "Date" -> Stream.of("\"2012-06-30\"");
      case "DateRange" ->
          Stream.of(
              "{from: \"2012-01-01\", to: \"2012-12-31\"}",
              "{from: \"2012-01-01\", to: \"2012-12-31\", strict: true}");
      case "String" -> Stream.of(sample(name, field));
      case "InForceFor" -> Stream.of("{partner: \"JP\", on: \"2012-06-30\"}");
      case "TreatyActFilter" -> Stream.of("{kind: RATIFICATION, by: \"2009-07-01\"}");
      default ->
          values(schema, field.get("type"))
              .findFirst()
              .map(value -> list(field) ? "[" + value + "]" : value)
              .stream();
    };
  }

  private static String sample(String name, JsonNode field) {
    String text =
        "\""
            + Optional.ofNullable(name.equals("text") ? "tourism" : CODES.get(name))
                .orElseThrow(() -> new AssertionError("no sample for a field named " + name))
            + "\"";
    return list(field) ? "[" + text + "]" : text;
  }

  private static boolean list(JsonNode field) {
    return field.get("type").get("kind").asText().equals("LIST");
  }

  private static Stream<String> values(JsonNode schema, JsonNode type) {
    return stream(type(schema, named(type)).get("enumValues")).map(v -> v.get("name").asText());
  }

  private static String named(JsonNode type) {
    return type.get("ofType").isNull() ? type.get("name").asText() : named(type.get("ofType"));
  }

  private static JsonNode type(JsonNode schema, String name) {
    return stream(schema.get("types"))
        .filter(type -> type.get("name").asText().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
