package org.dialoguerelations.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLImplementingType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dialoguerelations.record.LinkKind;
import org.dialoguerelations.testing.Graph;
import org.dialoguerelations.testing.Pages;
import org.junit.jupiter.api.Test;

/** The citations of each property of each record and item of the built-in data set. */
@QuarkusTest
class CitationsOfValuesTest {

  private static final int AT_ONCE = 15;

  /** More than any record has. */
  private static final int ITEMS = 70;

  @Inject GraphQLSchema schema;

  private final Set<String> visited = new HashSet<>();
  private final List<String> empty = new ArrayList<>();
  private int values;

  @Test
  void noValueIsWithoutCitationsWhereItsRecordHasSome() {
    for (GraphQLFieldDefinition list : schema.getQueryType().getFieldDefinitions()) {
      nodes(list)
          .filter(type -> is(type, "Sourced"))
          .ifPresent(type -> check(new Visit(list.getName(), type, "%s", 100)));
    }
    assertThat(empty).isEmpty();
    assertThat(visited)
        .contains("Agreement.signatories", "Signatory.actions", "TreatyAction.statements");
    assertThat(values).isGreaterThan(50_000);
  }

  @Test
  void everyCitedPropertyIsAFieldOrALink() {
    List<String> links = Arrays.stream(LinkKind.values()).map(LinkKind::key).toList();
    for (GraphQLFieldDefinition list : schema.getQueryType().getFieldDefinitions()) {
      nodes(list)
          .filter(type -> is(type, "Sourced"))
          .ifPresent(
              type ->
                  assertThat(
                          Pages.all(list.getName(), "citations { property }").stream()
                              .flatMap(one -> one.findValues("property").stream())
                              .filter(property -> !property.isNull())
                              .map(JsonNode::asText)
                              .filter(property -> !links.contains(property)))
                      .as(type.getName())
                      .isSubsetOf(names(type)));
    }
  }

  /**
   * The objects of one type.
   *
   * @param wrap what leads from a record of the list to them
   */
  private record Visit(String list, GraphQLObjectType type, String wrap, int size) {

    Visit to(GraphQLObjectType item, String step, int items) {
      return new Visit(list, item, wrap.formatted(step), Math.max(1, size / items));
    }
  }

  private void check(Visit visit) {
    List<String> names = names(visit.type());
    for (int from = 0; from < names.size(); from += AT_ONCE) {
      check(visit, names.subList(from, Math.min(names.size(), from + AT_ONCE)));
    }
    visit.type().getFieldDefinitions().stream()
        .sorted(Comparator.comparing(field -> !isList(field)))
        .filter(field -> field.getArguments().stream().noneMatch(one -> isRequired(one.getType())))
        .forEach(field -> follow(visit, field));
  }

  private void follow(Visit visit, GraphQLFieldDefinition field) {
    Optional<GraphQLObjectType> nodes = nodes(field);
    GraphQLType type =
        nodes.<GraphQLType>map(one -> one).orElse(GraphQLTypeUtil.unwrapAll(field.getType()));
    if (!(type instanceof GraphQLObjectType item)
        || !is(item, "Cited")
        || is(item, "Sourced")
        || visit.wrap().contains(item.getName())
        || !visited.add(visit.type().getName() + " " + item.getName())) {
      return;
    }
    visited.add(visit.type().getName() + "." + field.getName());
    String marked = "... on %s { %%s }".formatted(item.getName());
    check(
        nodes.isPresent()
            ? visit.to(
                item,
                "%s(first: %d) { nodes { %s } }".formatted(field.getName(), ITEMS, marked),
                20)
            : visit.to(item, "%s { %s }".formatted(field.getName(), marked), 2));
  }

  private void check(Visit visit, List<String> properties) {
    String each =
        IntStream.range(0, properties.size())
            .mapToObj(
                i ->
                    "p%d: citations(property: \"%s\") { property }".formatted(i, properties.get(i)))
            .collect(Collectors.joining(" ", "all: citations { property } ", ""));
    List<JsonNode> records =
        Pages.all(
            visit.list(),
            "... on Node { id } " + visit.wrap().formatted(each),
            "",
            "",
            Map.of(),
            visit.size());
    for (JsonNode record : records) {
      for (JsonNode cited : record.findParents("all")) {
        for (int i = 0; i < properties.size(); i++) {
          values++;
          if (!cited.get("all").isEmpty() && cited.get("p" + i).isEmpty()) {
            empty.add(record.get("id") + " " + visit.type().getName() + "." + properties.get(i));
          }
        }
      }
    }
  }

  private static List<String> names(GraphQLObjectType type) {
    return type.getFieldDefinitions().stream().map(GraphQLFieldDefinition::getName).toList();
  }

  private static boolean isList(GraphQLFieldDefinition field) {
    return GraphQLTypeUtil.unwrapNonNull(field.getType()) instanceof GraphQLList;
  }

  private static boolean isRequired(GraphQLType type) {
    return GraphQLTypeUtil.isNonNull(type);
  }

  /** What a field with pages lists. */
  private static Optional<GraphQLObjectType> nodes(GraphQLFieldDefinition field) {
    return GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLObjectType page
            && page.getName().endsWith("Connection")
            && GraphQLTypeUtil.unwrapAll(page.getFieldDefinition("nodes").getType())
                instanceof GraphQLObjectType node
        ? Optional.of(node)
        : Optional.empty();
  }

  private static boolean is(GraphQLImplementingType type, String name) {
    return type.getInterfaces().stream()
        .map(GraphQLNamedOutputType::getName)
        .anyMatch(name::equals);
  }

  @Test
  void aPropertyThatItDoesNotHaveIsAnError() {
    assertThat(
            Graph.errorCode(
                "{ agreement(code: \"ajcep\") { citations(property: \"titel\") { property } } }"))
        .isEqualTo("INVALID_ARGUMENT");
  }
}
