package org.dialoguerelations.plans;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.dialoguerelations.testing.ExplainingDriver;
import org.dialoguerelations.testing.Extent;
import org.dialoguerelations.testing.Graph;
import org.dialoguerelations.testing.Volume;
import org.junit.jupiter.api.Test;

/**
 * Each filter and each order of each list finds its rows by an index when there are a hundred
 * thousand agreements, and as many more of the other records as belong to them.
 */
abstract class Plans {

  /**
   * Rows from which on reading a whole table is a defect; a database is right to read small ones.
   */
  private static final long LARGE = 10_000;

  @Inject DataSource database;

  /** Matches the scan of a whole table, with its name as the first group. */
  abstract Pattern scan();

  /** Matches the use of an index, with its name as the first group. */
  abstract Pattern index();

  /** The column of the table in the documentation. */
  abstract String column();

  @Test
  void eachFilterAndOrderUsesAnIndex() throws SQLException, IOException {
    Volume.grow(database);
    assertThat(Graph.data("{ agreements { totalCount } }").at("/agreements/totalCount").asInt())
        .isGreaterThanOrEqualTo(Volume.AGREEMENTS);

    Map<Listing, String> scans = new LinkedHashMap<>();
    Map<Listing, Set<String>> indexes = new LinkedHashMap<>();
    for (Listing listing : Listing.all()) {
      String plans =
          ExplainingDriver.plans(() -> Graph.data(listing.query())).stream()
              .map(explained -> explained.sql() + "\n" + explained.plan())
              .collect(Collectors.joining("\n"));
      Set<String> used = found(index(), plans);
      Set<String> scanned = found(scan(), plans);
      if (used.isEmpty() && !scanned.isEmpty()) {
        used.add("(tables as a whole)");
      }
      indexes.put(listing, used);
      scanned.removeIf(table -> rows(table) < LARGE);
      if (!scanned.isEmpty()) {
        scans.put(listing, scanned + " in " + plans);
      }
    }
    assertThat(scans).isEmpty();
    assertThat(indexes.values()).allSatisfy(used -> assertThat(used).isNotEmpty());

    PlanTable table = PlanTable.read();
    if (!table.has(column(), indexes.keySet())) {
      if (Extent.isLarge()) {
        table.write(column(), indexes);
      }
      throw new AssertionError("the table of plans lacks some: look what -Dlarge writes");
    }
  }

  private long rows(String table) {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select count(*) from " + table)) {
      row.next();
      return row.getLong(1);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private static Set<String> found(Pattern pattern, String plan) {
    return pattern
        .matcher(plan)
        .results()
        .map(match -> readable(match.group(1)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Names that H2 invents say nothing, and may be others tomorrow. */
  private static String readable(String index) {
    return index
        .toLowerCase(Locale.ROOT)
        .replaceFirst("^primary_key_.*|.*_pkey$", "(primary key)")
        .replaceFirst("^constraint_.*|.*_key$", "(unique or foreign key)");
  }
}
