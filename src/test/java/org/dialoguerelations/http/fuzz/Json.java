package org.dialoguerelations.http.fuzz;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Writes JSON as odd as JSON can be. */
final class Json {

  private static final int DEEPEST = 3000;

  private Json() {}

  /** Any value. */
  static Arbitrary<String> values() {
    return Arbitraries.lazyOf(
        Json::scalars,
        Json::scalars,
        () -> values().list().ofMaxSize(4).map(items -> "[" + String.join(",", items) + "]"),
        () ->
            Combinators.combine(names(), values())
                .as((name, value) -> name + ":" + value)
                .list()
                .ofMaxSize(4)
                .map(Json::object),
        Json::deep);
  }

  static Arbitrary<String> scalars() {
    return Arbitraries.oneOf(
        Arbitraries.of("null", "true", "false", "0", "-0", "1", "-1", "\"\"", "{}", "[]"),
        Arbitraries.of("1.0", "1e2", "1e400", "1e-400", "1e999999999", "-1E+99999", "0.1", "1.5"),
        Arbitraries.of("2147483648", "-2147483649", "9223372036854775808", "100", "101"),
        Arbitraries.integers().between(1, 200).map("9"::repeat),
        Arbitraries.of("\"\\ud800\"", "\"\\udc00\\ud800\"", "\"\\u0000\"", "\"\\uffff\""),
        Arbitraries.of("\"JP\"", "\"2020-01-01\"", "\"2020-02-30\"", "\"DATE\"", "\"ajcep\""),
        Requests.texts().map(Requests::quoted));
  }

  private static Arbitrary<String> names() {
    return Arbitraries.oneOf(
        Arbitraries.of("query", "variables", "operationName", "extensions", "documentId")
            .map(Requests::quoted),
        Arbitraries.of("a", "first", "filter", "order", "codes", "from", "to", "__proto__", "")
            .map(Requests::quoted),
        Requests.texts().map(Requests::quoted));
  }

  private static Arbitrary<String> deep() {
    return Combinators.combine(
            Arbitraries.integers().between(1, DEEPEST), Arbitraries.of("[]", "{\"a\":}"))
        .as(
            (depth, pair) -> {
              int middle = pair.length() - 1;
              return pair.substring(0, middle).repeat(depth)
                  + (pair.equals("[]") ? "" : "1")
                  + pair.substring(middle).repeat(depth);
            });
  }

  private static String object(List<String> members) {
    return "{" + String.join(",", members) + "}";
  }
}
