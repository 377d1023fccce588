package org.dialoguerelations.cluster;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a database holds, told by a number of rows and a sum over their text for each table. What
 * says when and how often was imported is left out.
 */
record TableSums(SortedMap<String, String> sums) {

  private static final String TABLES =
      """
      select table_name from information_schema.tables
      where table_schema = 'public'
      and table_name not in ('flyway_schema_history', 'dataset_revision', 'revision', 'record_change')
      """;

  static TableSums of(PostgresServer server, String database) {
    SortedMap<String, String> sums = new TreeMap<>();
    try (Connection connection = server.connect(database);
        Statement statement = connection.createStatement()) {
      for (String table : column(statement, TABLES)) {
        String row = table.equals("dataset_count") ? "(t.type, t.records)::text" : "t::text";
        sums.put(
            table,
            column(
                    statement,
                    """
                    select count(*) || ' rows, sum ' || coalesce(sum(hashtextextended(%s, 0)), 0)
                    from %s t
                    %s
                    """
                        .formatted(
                            row,
                            table,
                            table.equals("dataset_count")
                                ? "where revision_id = (select max(id) from dataset_revision)"
                                : ""))
                .get(0));
      }
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
    return new TableSums(sums);
  }

  /** The revision that the database says it holds; empty when it has none. */
  static Optional<String> revision(PostgresServer server, String database) {
    try (Connection connection = server.connect(database);
        Statement statement = connection.createStatement()) {
      return column(statement, "select hash from dataset_revision order by id desc limit 1")
          .stream()
          .findFirst();
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> column(Statement statement, String query) throws SQLException {
    List<String> values = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        values.add(rows.getString(1));
      }
    }
    return values;
  }
}
