package org.dialoguerelations.search;

import java.util.List;
import java.util.Map;

/**
 * Ranges of terms as a table {@code w} of a statement. They are parameters, so that searches make
 * the same few statements, which a database need not read again.
 *
 * @param name begins the names of the parameters
 * @param counts tell what words are worth
 */
record RangeTable(String name, List<Row> rows, WordCounts counts) {

  /** Terms among which the word at a place is found. */
  record Row(int place, TermRange terms) {}

  RangeTable {
    rows = List.copyOf(rows);
  }

  String sql() {
    return """
    unnest(cast(:%1$s_places as bigint array), cast(:%1$s_worths as int array),
      cast(:%1$s_lows as bytea array), cast(:%1$s_highs as bytea array),
      cast(:%1$s_penalties as int array)) w (place, worth, low, high, penalty)
    """
        .formatted(name);
  }

  Map<String, Object> parameters() {
    return Map.of(
        name + "_places", rows.stream().map(row -> 1L << row.place()).toArray(Long[]::new),
        name + "_worths",
            rows.stream().map(row -> counts.worth(row.place())).toArray(Integer[]::new),
        name + "_lows", rows.stream().map(row -> row.terms().low().bytes()).toArray(byte[][]::new),
        name + "_highs",
            rows.stream().map(row -> row.terms().high().bytes()).toArray(byte[][]::new),
        name + "_penalties",
            rows.stream().map(row -> row.terms().penalty()).toArray(Integer[]::new));
  }
}
