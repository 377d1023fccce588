package org.dialoguerelations.http.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dialoguerelations.kernel.ServiceFile;
import org.jspecify.annotations.Nullable;

/**
 * The questions that GraphiQL opens with. They are about records of the built-in data set, which
 * are defaults of their variables; of another data set others are put in their place.
 */
record Starters(List<String> documents) {

  private static final String FOLDER = "starters/";
  private static final Pattern DEFAULT =
      Pattern.compile("\\$(\\w+): (\\S+) = (\"[^\"]*\"|\\[[^\\]]*\\])");
  private static final int YEAR = 4;

  static Starters read() {
    return new Starters(
        ServiceFile.text(FOLDER + "index.txt")
            .lines()
            .map(name -> ServiceFile.text(FOLDER + name))
            .toList());
  }

  /**
   * Those that the served data set can answer, about its records.
   *
   * @param data what {@code graphiql.graphql} found in it
   */
  String about(Map<?, ?> data) {
    boolean builtIn = Stream.of("agreement", "programme").map(data::get).allMatch(Objects::nonNull);
    Map<String, Object> found = builtIn ? Map.of() : values(data);
    return documents.stream()
        .filter(document -> builtIn || variables(document).allMatch(found::containsKey))
        .map(
            document ->
                DEFAULT
                    .matcher(document)
                    .replaceAll(variable -> Matcher.quoteReplacement(with(variable, found))))
        .collect(Collectors.joining("\n"));
  }

  private static Stream<String> variables(String document) {
    return DEFAULT.matcher(document).results().map(variable -> variable.group(1));
  }

  private static String with(MatchResult variable, Map<String, Object> found) {
    Object value = found.get(variable.group(1));
    return value == null
        ? variable.group()
        : "$%s: %s = %s".formatted(variable.group(1), variable.group(2), Resolvers.json(value));
  }

  private static Map<String, Object> values(Map<?, ?> data) {
    List<String> bound = texts(data, "matrix.agreements", "code");
    List<String> parties = texts(data, "matrix.rows", "partner.code");
    Map<String, Object> values = new HashMap<>();
    if (!bound.isEmpty() && !parties.isEmpty()) {
      values.put("agreements", bound);
      values.put("partners", parties);
    }
    put(values, "agreement", bound);
    put(values, "agreement", texts(data, "agreements.nodes", "code"));
    put(values, "partner", parties);
    put(values, "partner", texts(data, "partners.nodes", "code"));
    put(values, "programme", texts(data, "programmes.nodes", "code"));
    put(values, "text", texts(data, "agreements.nodes", "name"));
    put(values, "text", texts(data, "partners.nodes", "name"));
    texts(data, "timeline.nodes", "date.earliest").stream()
        .findFirst()
        .map(day -> day.substring(0, YEAR))
        .ifPresent(
            year -> {
              values.put("from", year + "-01-01");
              values.put("to", year + "-12-31");
              values.put("on", year + "-12-31");
            });
    return values;
  }

  /** Puts the first text there, unless there is one already. */
  private static void put(Map<String, Object> values, String name, List<String> texts) {
    texts.stream().findFirst().ifPresent(text -> values.putIfAbsent(name, text));
  }

  private static List<String> texts(Map<?, ?> data, String list, String text) {
    @Nullable Object items = Items.at(data, list);
    return items instanceof List<?> found
        ? found.stream()
            .map(item -> Items.at(item, text))
            .filter(Objects::nonNull)
            .map(String::valueOf)
            .toList()
        : List.of();
  }
}
