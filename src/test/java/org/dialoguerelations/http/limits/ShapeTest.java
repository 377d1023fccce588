package org.dialoguerelations.http.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.language.Directive;
import graphql.parser.Parser;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dialoguerelations.http.error.ErrorCode;
import org.dialoguerelations.http.error.Refusal;
import org.junit.jupiter.api.Test;

/** What a document measures, valid or not. */
class ShapeTest {

  private static final int DEEPEST = 25;

  @Property(tries = 500)
  void spreadingAFragmentMeasuresAsWritingItOut(@ForAll long seed) {
    RandomDocument document = new RandomDocument(seed);
    assertThat(shape(document.withFragments())).isEqualTo(shape(document.writtenOut()));
  }

  @Test
  void eachSelectionSetIsALevel() {
    assertThat(shape("{ a }").depth()).isEqualTo(1);
    assertThat(shape("{ a { b ... { c } } }").depth()).isEqualTo(3);
    assertThat(shape("{ a { ...F } } fragment F on T { b { c } }").depth()).isEqualTo(4);
  }

  @Test
  void unusedFragmentsCount() {
    Shape shape = shape("{ a } fragment F on T { x: b { y: c @d } }");
    assertThat(sizes(shape)).containsExactly(2L, 2L, 1L, 1L, 2L);
  }

  @Test
  void operationsCountTogether() {
    Shape shape = shape("query A { ...F ...F } query B { ...F c } fragment F on T { x: a y: b }");
    assertThat(sizes(shape)).containsExactly(2L, 6L, 4L, 0L, 7L);
  }

  @Test
  void typenameIsAField() {
    assertThat(sizes(shape("{ __typename a: __typename ... { __typename } }")))
        .containsExactly(2L, 1L, 3L, 0L, 3L);
  }

  @Test
  void directivesCountWhereverTheyStand() {
    assertThat(
            shape(
                    """
                    query Q($v: Int @a) @b { f @c @c ... @d { g } ...F @e } fragment F on T @f { h }
                    """)
                .directives())
        .extracting(Directive::getName)
        .containsExactlyInAnyOrder("a", "b", "c", "c", "d", "e", "f");
  }

  @Test
  void fragmentsThatMultiplyAreCountedAndNotSpread() {
    assertThat(shape("{ ...F0 }" + numbered(20)).fields()).isEqualTo(1L << 20);
  }

  @Test
  void aNumberStaysAtTheLargest() {
    assertThat(Shape.of(new Parser().parseDocument("{ ...F0 }" + numbered(70)), 100).fields())
        .isEqualTo(Long.MAX_VALUE);
  }

  @Test
  void aFragmentThatSpreadsItselfIsLeftToValidation() {
    assertThat(shape("{ ...A } fragment A on Q { ...B x } fragment B on Q { ...A y }").fields())
        .isEqualTo(2);
    assertThat(shape("{ ...Missing a }").fields()).isEqualTo(1);
    assertThat(shape("{ ...A } fragment A on Q { a } fragment A on Q { x: b c }").aliases())
        .isEqualTo(1);
  }

  @Test
  void aLongChainOfFragmentsIsRefusedBeforeItIsWalked() {
    String chain =
        IntStream.range(0, 1000)
            .mapToObj(i -> "fragment F%d on Q { ...F%d }".formatted(i, i + 1))
            .collect(Collectors.joining());
    assertThatThrownBy(() -> shape("{ ...F0 }" + chain))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.TOO_DEEP));
  }

  @Test
  void theDeepestLevelIsAllowedAndNoMore() {
    assertThat(shape(nested(DEEPEST)).depth()).isEqualTo(DEEPEST);
    assertThatThrownBy(() -> shape(nested(DEEPEST + 1))).isInstanceOf(Refusal.class);
    String spreadBefore = "{ ...F a { ...F } } fragment F on Q " + nested(DEEPEST - 2);
    assertThat(shape(spreadBefore).depth()).isEqualTo(DEEPEST);
    assertThatThrownBy(() -> shape("{ ...F a { ...F } } fragment F on Q " + nested(DEEPEST - 1)))
        .isInstanceOf(Refusal.class);
  }

  private static String numbered(int fragments) {
    return IntStream.rangeClosed(0, fragments)
        .mapToObj(
            i ->
                i == fragments
                    ? "fragment F%d on Q { a }".formatted(i)
                    : "fragment F%d on Q { ...F%d ...F%d }".formatted(i, i + 1, i + 1))
        .collect(Collectors.joining());
  }

  private static String nested(int levels) {
    return "{ a ".repeat(levels) + "}".repeat(levels);
  }

  /** Depth, aliases, root fields, directives and fields. */
  private static List<Long> sizes(Shape shape) {
    return List.of(
        (long) shape.depth(),
        shape.aliases(),
        shape.rootFields(),
        (long) shape.directives().size(),
        shape.fields());
  }

  private static Shape shape(String document) {
    return Shape.of(new Parser().parseDocument(document), DEEPEST);
  }
}
