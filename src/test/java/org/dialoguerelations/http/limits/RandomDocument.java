package org.dialoguerelations.http.limits;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.MockedWiringFactory;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A valid document, made at random: once with fragments that are spread several times, and once
 * with each of them written out where it is spread.
 */
final class RandomDocument {

  static final String SDL =
      """
      type Query { node: Node nodes(ids: [ID!]!): [Node]! as(first: Int, last: Int): As! found(text: String, filter: Filter, first: Int, last: Int): As! heavy: A us: [U!]! a: A table(rows: [ID!]!, columns: [ID!]!): Table! }
      interface Node { id: ID! }
      union U = A | B
      type A implements Node { id: ID! bs: [B!]! as(first: Int, last: Int): As! b: B }
      type B implements Node { id: ID! a: A names: [String!]! }
      interface Paged { totalCount: Int! }
      input Filter { text: String }
      type As implements Paged { totalCount: Int! nodes: [A!]! edges: [Edge!]! total: Int! }
      type Edge { node: A! }
      type Table { rows: [Row]! }
      type Row { cells: [A]! b: B }
      """;

  /** What can be selected on each type: field and arguments, with the type below it. */
  private static final Map<String, List<String>> FIELDS =
      Map.of(
          "Query",
          List.of(
              "node:Node",
              "nodes(ids: [1, 2, 3]):Node",
              "as(first: 3):As",
              "as(last: 2):As",
              "as:As",
              "us:U",
              "a:A"),
          "Node",
          List.of("id:", "__typename:"),
          "U",
          List.of("__typename:"),
          "A",
          List.of("id:", "bs:B", "as(first: 2):As", "b:B"),
          "B",
          List.of("id:", "a:A", "names:"),
          "As",
          List.of("nodes:A", "edges:Edge", "total:"),
          "Edge",
          List.of("node:A"));

  private static final Map<String, List<String>> NARROWER =
      Map.of("Node", List.of("A", "B", "Node"), "U", List.of("A", "B", "U"));

  private record Text(String named, String inlined) {
    Text beside(Text other) {
      return new Text(named + " " + other.named, inlined + " " + other.inlined);
    }
  }

  private record Fragment(String name, String type, Text body) {}

  private final Random random;
  private final List<Fragment> fragments = new ArrayList<>();
  private final Text operation;
  private int aliases;

  RandomDocument(long seed) {
    this.random = new Random(seed);
    this.operation = set("Query", 4);
  }

  static GraphQLSchema schema() {
    return new SchemaGenerator()
        .makeExecutableSchema(
            new SchemaParser().parse(SDL),
            RuntimeWiring.newRuntimeWiring().wiringFactory(new MockedWiringFactory()).build());
  }

  String withFragments() {
    StringBuilder document = new StringBuilder(operation.named);
    fragments.forEach(
        fragment ->
            document
                .append(" fragment %s on %s ".formatted(fragment.name, fragment.type))
                .append(fragment.body.named));
    return document.toString();
  }

  String writtenOut() {
    return operation.inlined;
  }

  private Text set(String type, int depth) {
    Text set = new Text("{", "{");
    for (int number = 1 + random.nextInt(3); number > 0; number--) {
      set = set.beside(selection(type, depth));
    }
    return set.beside(new Text("}", "}"));
  }

  private Text selection(String type, int depth) {
    if (depth > 1 && random.nextInt(4) == 0) {
      Fragment fragment = fragment(pick(NARROWER.getOrDefault(type, List.of(type))), depth - 1);
      return new Text(
          "..." + fragment.name, "... on " + fragment.type + " " + fragment.body.inlined);
    }
    List<String> fields =
        FIELDS.get(type).stream().filter(field -> depth > 1 || field.endsWith(":")).toList();
    if (fields.isEmpty()) {
      return new Text("__typename", "__typename");
    }
    String field = pick(fields);
    int colon = field.lastIndexOf(':');
    String below = field.substring(colon + 1);
    String start = "x" + aliases++ + ": " + field.substring(0, colon);
    Text name = new Text(start, start);
    return below.isEmpty() ? name : name.beside(set(below, depth - 1));
  }

  private Fragment fragment(String type, int depth) {
    List<Fragment> known =
        fragments.stream().filter(fragment -> fragment.type.equals(type)).toList();
    if (!known.isEmpty() && random.nextBoolean()) {
      return pick(known);
    }
    Text body = set(type, depth);
    Fragment made = new Fragment("F" + fragments.size(), type, body);
    fragments.add(made);
    return made;
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
