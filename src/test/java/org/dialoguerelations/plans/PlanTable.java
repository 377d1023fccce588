package org.dialoguerelations.plans;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The table of plans in the documentation: the indexes that each database used. */
final class PlanTable {

  private static final Path PAGE = Path.of("docs/reference/query-plans.md");
  private static final String HEAD =
      "| list | filter or order | H2 | PostgreSQL |\n|---|---|---|---|\n";
  private static final List<String> DATABASES = List.of("H2", "PostgreSQL");

  private final String text;
  private final Map<String, List<String>> rows = new LinkedHashMap<>();

  private PlanTable(String page) {
    text = page.substring(0, page.indexOf(HEAD));
    page.substring(page.indexOf(HEAD) + HEAD.length())
        .lines()
        .forEach(
            line -> {
              String[] cells = line.split("\\|", -1);
              rows.put(
                  cells[1].strip() + " | " + cells[2].strip(),
                  List.of(cells[3].strip(), cells[4].strip()));
            });
  }

  static PlanTable read() throws IOException {
    return new PlanTable(Files.readString(PAGE));
  }

  /** Whether the table has just these lists, each with what the database used. */
  boolean has(String database, Set<Listing> listings) {
    int column = DATABASES.indexOf(database);
    return List.copyOf(rows.keySet()).equals(listings.stream().map(PlanTable::row).toList())
        && rows.values().stream().noneMatch(cells -> cells.get(column).isEmpty());
  }

  /** Writes what a database used now; the other column stays as it is. */
  void write(String database, Map<Listing, Set<String>> used) throws IOException {
    StringBuilder page = new StringBuilder(text).append(HEAD);
    used.forEach(
        (listing, indexes) -> {
          List<String> cells = new ArrayList<>(rows.getOrDefault(row(listing), List.of("", "")));
          cells.set(DATABASES.indexOf(database), String.join(", ", indexes));
          page.append("| %s | %s |\n".formatted(row(listing), String.join(" | ", cells)));
        });
    Files.writeString(PAGE, page);
  }

  static String row(Listing listing) {
    return "`%s` | `%s`".formatted(listing.field(), listing.arguments());
  }
}
