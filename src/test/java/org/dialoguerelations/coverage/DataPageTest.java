package org.dialoguerelations.coverage;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dialoguerelations.testing.Graph;
import org.junit.jupiter.api.Test;

/** The page about the data: what is complete, a part, or missing, as the data set itself has it. */
@QuarkusTest
class DataPageTest {

  private static final Path PAGE = Path.of("docs/data.md");
  private static final String HEAD = "## Records\n";

  @Inject DataTables tables;

  @Test
  void thePageSaysWhatTheDataSetHas() throws IOException, SQLException {
    String page = Files.readString(PAGE);
    String expected =
        page.substring(0, page.indexOf(HEAD))
            + HEAD
            + "\n"
            + records()
            + "\n## Documents\n\n"
            + documents()
            + "\n## Agreements with signatories\n\n"
            + listed()
            + "\n## Agreements without signatories\n\n"
            + unlisted()
            + "\n## Mechanisms\n\n"
            + mechanisms();
    if (!page.equals(expected)) {
      Files.writeString(PAGE, expected);
      throw new AssertionError("the page of the data was another and is written anew: look");
    }
  }

  private static String records() {
    StringBuilder table = new StringBuilder("| type | records |\n|---|---|\n");
    Graph.data("{ dataset { counts { type count } } }")
        .at("/dataset/counts")
        .forEach(
            count ->
                table.append(
                    "| %s | %d |\n"
                        .formatted(count.get("type").asText(), count.get("count").asInt())));
    return table.toString();
  }

  private String documents() throws SQLException {
    StringBuilder table =
        new StringBuilder("| authority | documents | with an address |\n|---|---|---|\n");
    tables
        .rows(
            "select coalesce(authority, 'not classified'), count(*), count(address) from document group by authority")
        .forEach(
            row ->
                table.append("| %s | %s | %s |\n".formatted(row.get(0), row.get(1), row.get(2))));
    return table.toString();
  }

  private String listed() throws SQLException {
    StringBuilder table =
        new StringBuilder(
            "| agreement | signatories | the list | acts | in force | documents |\n|---|---|---|---|---|---|\n");
    Map<String, Dates> acts = new TreeMap<>();
    tables
        .rows(
            """
            select g.code, a.kind, a.date_edtf, a.done from treaty_action a
            join signatory s on s.id = a.signatory_id join agreement g on g.id = s.agreement_id
            """)
        .stream()
        .filter(row -> row.get(3).equalsIgnoreCase("true") || row.get(3).equals("t"))
        .forEach(
            row ->
                acts.computeIfAbsent(row.get(0) + " " + row.get(1), key -> new Dates())
                    .addDay(row.get(2)));
    for (List<String> row :
        tables.rows(
            """
            select g.code, count(*), c.extent, c.as_of_edtf, g.entry_into_force_edtf, max(r.kind), g.id
            from agreement g join signatory s on s.agreement_id = g.id
            left join coverage c on c.owner_id = g.id
            left join entry_into_force_rule r on r.agreement_id = g.id and r.place = 0
            group by g.code, c.extent, c.as_of_edtf, g.entry_into_force_edtf, g.id
            """)) {
      String code = row.get(0);
      table.append(
          "| `%s` | %s | %s | %s | %s | %s |\n"
              .formatted(
                  code,
                  row.get(1),
                  coverage(row.get(2), row.get(3)),
                  acts.entrySet().stream()
                      .filter(entry -> entry.getKey().startsWith(code + " "))
                      .map(
                          entry ->
                              words(entry.getKey().substring(code.length() + 1))
                                  + " "
                                  + entry.getValue())
                      .collect(Collectors.joining("; ")),
                  force(code, row.get(4), row.get(5)),
                  tables.authorities(row.get(6))));
    }
    return table.toString();
  }

  private static String force(String code, String stated, String rule) {
    if (rule == null) {
      return stated == null ? "missing" : stated;
    }
    JsonNode computed =
        Graph.data(
                "{ agreement(code: \"%s\") { computedEntryIntoForce { earliest latest } } }"
                    .formatted(code))
            .at("/agreement/computedEntryIntoForce");
    String found = computed.isNull() ? "not told by the dates" : days(computed);
    return (stated == null ? "missing" : stated) + "; by its rule " + found;
  }

  private static String days(JsonNode computed) {
    String earliest = computed.get("earliest").asText();
    String latest = computed.get("latest").asText();
    return earliest.equals(latest) ? latest : "by " + latest;
  }

  private String unlisted() throws SQLException {
    StringBuilder table =
        new StringBuilder("| agreement | adopted | in force | documents |\n|---|---|---|---|\n");
    for (List<String> row :
        tables.rows(
            """
            select g.code, g.adopted_edtf, g.entry_into_force_edtf, g.id from agreement g
            where not exists (select 1 from signatory s where s.agreement_id = g.id)
            """)) {
      table.append(
          "| `%s` | %s | %s | %s |\n"
              .formatted(
                  row.get(0),
                  row.get(1) == null ? "missing" : row.get(1),
                  row.get(2) == null ? "" : row.get(2),
                  tables.authorities(row.get(3))));
    }
    return table.toString();
  }

  private String mechanisms() throws SQLException {
    StringBuilder table =
        new StringBuilder(
            "| mechanism | meetings | the list | dates | numbers | documents |\n|---|---|---|---|---|---|\n");
    for (List<String> row :
        tables.rows(
            """
            select m.code, c.extent, c.as_of_edtf, m.id from mechanism m
            left join coverage c on c.owner_id = m.id
            """)) {
      Dates dates = new Dates();
      List<Integer> ordinals = new ArrayList<>();
      tables
          .rows(
              "select code, date_edtf, ordinal from meeting where mechanism_id = %s"
                  .formatted(row.get(3)))
          .forEach(
              meeting -> {
                dates.add(meeting.get(1));
                if (meeting.get(2) != null) {
                  ordinals.add(Integer.valueOf(meeting.get(2)));
                }
              });
      table.append(
          "| `%s` | %d | %s | %s | %s | %s |\n"
              .formatted(
                  row.get(0),
                  dates.count(),
                  coverage(row.get(1), row.get(2)),
                  dates.count() == 0 ? "" : dates.byPrecision(),
                  numbers(ordinals),
                  tables.authorities(row.get(3))));
    }
    return table.toString();
  }

  /** The first and the last number of meetings, with those that no meeting has. */
  private static String numbers(List<Integer> ordinals) {
    if (ordinals.isEmpty()) {
      return "";
    }
    int last = ordinals.stream().mapToInt(Integer::intValue).max().orElseThrow();
    String missing =
        IntStream.rangeClosed(1, last)
            .filter(number -> !ordinals.contains(number))
            .mapToObj(String::valueOf)
            .collect(Collectors.joining(", "));
    return "1 to " + last + (missing.isEmpty() ? "" : "; missing " + missing);
  }

  private static String coverage(String extent, String asOf) {
    return extent == null
        ? "claims nothing"
        : words(extent) + (asOf == null ? "" : " as of " + asOf);
  }

  private static String words(String constant) {
    return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
