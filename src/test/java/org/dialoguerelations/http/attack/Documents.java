package org.dialoguerelations.http.attack;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Documents that are small to send and large to answer. */
final class Documents {

  private Documents() {}

  static String many(int count, IntFunction<String> part) {
    return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining(" "));
  }

  static String agreement(String selection) {
    return "{ agreement(code: \"ajcep\") { " + selection + " } }";
  }

  static String nested(int depth, String opening, String inside, String closing) {
    return opening.repeat(depth) + inside + closing.repeat(depth);
  }

  /** Each fragment spreads the next one twice, in different places. */
  static String doubling(int levels) {
    return "{ partner(code: \"JP\") { ...F0 } } "
        + many(
            levels,
            i ->
                "fragment F%d on Partner { parts { ...F%d } partOf { ...F%d } }"
                    .formatted(i, i + 1, i + 1))
        + " fragment F%d on Partner { name }".formatted(levels);
  }

  /** Each fragment spreads the next one twice in the same place. */
  static String doublingInPlace(int levels) {
    return "{ partner(code: \"JP\") { ...F0 } } "
        + many(levels, i -> "fragment F%1$d on Partner { ...F%2$d ...F%2$d }".formatted(i, i + 1))
        + " fragment F%d on Partner { name }".formatted(levels);
  }

  /**
   * Fields of one name with selections of their own, so that each pair of them has to be compared,
   * and each pair inside of them.
   */
  static String overlapping(int fields) {
    String inner = many(fields, i -> "parts { name parts { name } }");
    return "{ " + many(fields, i -> "partner(code: \"JP\") { parts { " + inner + " } }") + " }";
  }
}
