package org.dialoguerelations.http.limits;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dialoguerelations.platform.schema.WeighedFields;
import org.junit.jupiter.api.Test;

/** What operations cost on a small schema, where each list without a page is taken to have five. */
class CostTest {

  private static final GraphQLSchema SCHEMA = RandomDocument.schema();

  @Property(tries = 500)
  void spreadingAFragmentCostsAsMuchAsWritingItOut(@ForAll long seed) {
    RandomDocument document = new RandomDocument(seed);
    assertThat(cost(document.withFragments())).isEqualTo(cost(document.writtenOut()));
  }

  @Test
  void eachFieldAndEachItemIsAValue() {
    assertThat(cost("{ a { id b { id } } }")).isEqualTo(4);
    assertThat(cost("{ us { __typename } }")).isEqualTo(1 + 5 * 2);
    assertThat(cost("{ a { b { names } } }")).isEqualTo(2 + 1 + 5);
  }

  @Test
  void pagesMultiply() {
    assertThat(cost("{ as(first: 3) { total nodes { id } } }")).isEqualTo(1 + 1 + 1 + 3 * 2);
    assertThat(cost("{ as(first: 3) { edges { node { as(last: 2) { nodes { id } } } } } }"))
        .isEqualTo(1 + 1 + 3 * (1 + 1 + (1 + 1 + 2 * 2)));
    assertThat(cost("{ as(first: 3) { nodes { bs { id } } } }"))
        .isEqualTo(1 + 1 + 3 * (1 + 1 + 5 * 2));
  }

  @Test
  void withoutASizeAPageIsAsLongAsTheServiceMakesIt() {
    assertThat(cost("{ as { nodes { id } } }")).isEqualTo(2 + 20 * 2);
    assertThat(cost("{ as(first: null) { nodes { id } } }")).isEqualTo(2 + 20 * 2);
  }

  @Test
  void aSizeThatIsRefusedLaterCountsAsOneThatIsNot() {
    assertThat(cost("{ as(first: 2147483647) { nodes { id } } }")).isEqualTo(2 + 100 * 2);
    assertThat(cost("{ as(first: 99999999999999999999) { nodes { id } } }")).isEqualTo(2 + 100 * 2);
    assertThat(cost("{ as(first: -7) { nodes { id } } }")).isEqualTo(2 + 2);
    assertThat(cost("{ as(first: 1, last: 4) { nodes { id } } }")).isEqualTo(2 + 4 * 2);
  }

  @Test
  void variablesCountAsTheyWillBeUsed() {
    String document = "query($n: Int = 7) { as(first: $n) { nodes { id } } }";
    assertThat(cost(document, Map.of())).isEqualTo(2 + 7 * 2);
    assertThat(cost(document, Map.of("n", 30))).isEqualTo(2 + 30 * 2);
    assertThat(cost(document, Map.of("n", "thirty"))).isEqualTo(2 + 20 * 2);
    assertThat(cost(document, Map.of("n", Map.of()))).isEqualTo(2 + 20 * 2);
    assertThat(cost(document, Map.of("n", 1e300))).isEqualTo(2 + 100 * 2);
  }

  @Test
  void aListOfIdsIsAsLongAsItIs() {
    assertThat(cost("{ nodes(ids: [1, 2, 3]) { id } }")).isEqualTo(1 + 3 * 2);
    assertThat(cost("{ nodes(ids: 1) { id } }")).isEqualTo(1 + 2);
    String document = "query($ids: [ID!]!) { nodes(ids: $ids) { id } }";
    assertThat(cost(document, Map.of("ids", IntStream.range(0, 9).boxed().toList())))
        .isEqualTo(1 + 9 * 2);
  }

  @Test
  void aTableIsAsLargeAsItsRowsAndColumns() {
    assertThat(cost("{ table(rows: [1, 2, 3], columns: [1, 2]) { rows { cells { id } } } }"))
        .isEqualTo(2 + 3 * (1 + 1 + 2 * 2));
    assertThat(cost("{ table(rows: [1, 2, 3], columns: []) { rows { b { names } } } }"))
        .isEqualTo(2 + 3 * (1 + 1 + 1 + 5));
    String document =
        "query($rows: [ID!]!) { table(rows: $rows, columns: $rows) { rows { cells { id } } } }";
    assertThat(cost(document, Map.of("rows", IntStream.range(0, 9).boxed().toList())))
        .isEqualTo(2 + 9 * (1 + 1 + 9 * 2));
    // What is not chosen is of a usual size.
    assertThat(cost(document, Map.of())).isEqualTo(2 + 20 * (1 + 1 + 20 * 2));
  }

  @Test
  void aRecordOfSeveralTypesCountsAsTheDearest() {
    assertThat(cost("{ node { id ... on A { id b { id } } ... on B { x: id } } }"))
        .isEqualTo(1 + 1 + 3);
    assertThat(cost("{ us { ... on A { id } ... on Node { x: id } } }")).isEqualTo(1 + 5 * (1 + 2));
  }

  @Test
  void whatIsLeftOutCostsNothing() {
    assertThat(cost("{ us @skip(if: true) { __typename } a @include(if: true) { id } }"))
        .isEqualTo(2);
    assertThat(cost("{ a { id } ... @include(if: false) { us { __typename } } }")).isEqualTo(2);
    String document = "query($no: Boolean! = true) { a { id } ...F @skip(if: $no) } ";
    String fragment = "fragment F on Query { us { __typename } }";
    assertThat(cost(document + fragment, Map.of())).isEqualTo(2);
    assertThat(cost(document + fragment, Map.of("no", false))).isEqualTo(2 + 11);
    assertThat(cost(document + fragment, Map.of("no", "maybe"))).isEqualTo(2 + 11);
  }

  @Test
  void aWordThatIsLookedForCostsAsManyValues() {
    assertThat(cost("{ found(text: \"trade,  in 2012 x\", first: 1) { total } }"))
        .isEqualTo(2 + 4 * 600);
    assertThat(cost("{ found(filter: {text: \"asean2025\"}, first: 1) { total } }"))
        .isEqualTo(2 + 2 * 600);
    assertThat(cost("{ found(text: \"!?\", filter: {}, first: 1) { total } }")).isEqualTo(2);
    String document =
        "query($t: String, $f: Filter) { found(text: $t, filter: $f, first: 1) { total } }";
    assertThat(cost(document, Map.of("t", "a b", "f", Map.of("text", "c"))))
        .isEqualTo(2 + 2 * 600 + 600);
    assertThat(cost(document, Map.of("t", 7, "f", List.of("c")))).isEqualTo(2);
    String member = "query($t: String) { found(filter: {text: $t}, first: 1) { total } }";
    assertThat(cost(member, Map.of("t", "a b"))).isEqualTo(2 + 2 * 600);
  }

  @Test
  void aTotalCostsForEachListThatIsCounted() {
    assertThat(cost("{ as(first: 3) { totalCount nodes { as(first: 1) { totalCount } } } }"))
        .isEqualTo(1 + 16 + 1 + 3 * (1 + 1 + 16));
  }

  @Test
  void aFieldCostsWhatItsMethodSays() {
    assertThat(cost("{ heavy { id } }")).isEqualTo(2 + 70);
  }

  @Test
  void fragmentsThatMultiplyAreComputedOnce() {
    String fragments =
        IntStream.range(0, 60)
            .mapToObj(i -> "fragment F%d on Query { ...F%d ...F%d }".formatted(i, i + 1, i + 1))
            .collect(Collectors.joining());
    assertThat(cost("{ ...F0 } fragment F60 on Query { __typename }" + fragments))
        .isEqualTo(Math.pow(2, 60));
  }

  @Test
  void introspectionThatGoesInCirclesCostsMoreThanAWalkThroughTheSchema() {
    String level = "fields { type { ";
    String circle =
        "{ __schema { types { " + level.repeat(8) + "name" + " } }".repeat(8) + " } } }";
    assertThat(cost(circle)).isGreaterThan(1000);
    assertThat(cost("{ __schema { types { name fields { name } } } }")).isLessThan(200);
  }

  private static double cost(String document) {
    return cost(document, Map.of());
  }

  private static double cost(String text, Map<String, Object> variables) {
    Document document = new Parser().parseDocument(text);
    OperationDefinition operation = document.getDefinitionsOfType(OperationDefinition.class).get(0);
    Map<String, FragmentDefinition> fragments =
        document.getDefinitionsOfType(FragmentDefinition.class).stream()
            .collect(Collectors.toMap(FragmentDefinition::getName, Function.identity()));
    return new Cost(
            SCHEMA,
            new ListSizes(
                5,
                new IntrospectionSizes(SCHEMA),
                Map.of("nodes", List.of("ids"), "table", List.of("rows", "columns"))),
            new FieldWeights(new WeighedFields(Map.of(), Map.of("Query", Map.of("heavy", 70)))),
            fragments,
            new Arguments(operation, variables))
        .of(operation.getSelectionSet(), SCHEMA.getQueryType(), List.of());
  }
}
