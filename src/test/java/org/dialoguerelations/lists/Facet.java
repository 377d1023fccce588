package org.dialoguerelations.lists;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dialoguerelations.platform.page.SortName;

/**
 * One field of a filter, and what a row has for it by the answer itself.
 *
 * @param sort whether it takes texts, values of an enum, days, or a yes or no
 * @param values what a row has: a filter with one of them must find the row
 */
record Facet(String field, String sort, Function<JsonNode, Stream<String>> values) {

  static final String CITY = "city";

  static Facet texts(String field, String... paths) {
    return new Facet(
        field, "texts", row -> Stream.of(paths).flatMap(path -> Rows.texts(row, path)));
  }

  static Facet values(String field, String path) {
    return texts(field, path);
  }

  static Facet city(String path) {
    return new Facet(
        CITY, "texts", row -> Rows.texts(row, path).map(city -> SortName.joined(city)));
  }

  static Facet flag(String field, Function<JsonNode, Stream<String>> value) {
    return new Facet(field, "flag", value);
  }

  static Facet date(String field) {
    return new Facet(field, "date", row -> Stream.empty());
  }
}
