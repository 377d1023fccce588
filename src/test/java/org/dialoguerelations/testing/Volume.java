package org.dialoguerelations.testing;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * Makes a large data set out of the rows of a small one: each row is copied many times, with keys,
 * codes and names of its own and with later dates, and refers to copies. So a large table has the
 * shape of the real one.
 */
public final class Volume {

  /** At least so many there are. */
  public static final int AGREEMENTS = Extent.of(10_000, 100_000);

  /** Copies of most rows. */
  private static final int COPIES = Extent.of(5, 20);

  private static final int COPIES_OF_AGREEMENTS = Extent.of(76, 760);

  /** Copies of what signatories did. */
  private static final int COPIES_OF_ACTS = Extent.of(30, 120);

  /** Copies of rows of which each record has very many. */
  private static final int COPIES_OF_TERMS = Extent.of(1, 3);

  private static final String ACTS = "('Signatory', 'TreatyAction', 'AsOfStatement')";

  private static final long OFFSET = 1_000_000;
  private static final Set<String> OF_AGREEMENTS =
      Set.of("agreement", "signatory", "treaty_action", "as_of_statement");
  private static final Set<String> NAMED = Set.of("code", "title", "name");

  private final Connection connection;
  private final boolean h2;

  private Volume(Connection connection) throws SQLException {
    this.connection = connection;
    this.h2 = connection.getMetaData().getDatabaseProductName().equals("H2");
  }

  /**
   * Copies the rows of the data set, and has the database look at what it holds now; nothing is
   * done where that was done before.
   */
  public static void grow(DataSource database) throws SQLException {
    try (Connection connection = database.getConnection()) {
      Volume volume = new Volume(connection);
      if (volume.agreements() < AGREEMENTS) {
        volume.copy();
      }
    }
  }

  private int agreements() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select count(*) from agreement")) {
      row.next();
      return row.getInt(1);
    }
  }

  private void copy() throws SQLException {
    execute(h2 ? "set referential_integrity false" : "set session_replication_role = replica");
    for (String table : tables()) {
      copy(table);
    }
    execute(
        """
        update dataset_count
        set records = (select count(*) from subject s where s.type = dataset_count.type)
        """);
    execute(h2 ? "set referential_integrity true" : "set session_replication_role = origin");
    execute("analyze");
  }

  private void copy(String table) throws SQLException {
    Set<String> references = references(table);
    Map<String, String> columns = new LinkedHashMap<>();
    for (Map.Entry<String, String> column : columns(table).entrySet()) {
      columns.put(
          column.getKey(), expression(table, column.getKey(), column.getValue(), references));
    }
    for (Map.Entry<String, Integer> part : parts(table).entrySet()) {
      execute(
          """
          insert into %1$s (%2$s)
          select %3$s from %1$s t cross join %4$s
          where %5$s
          """
              .formatted(
                  table,
                  String.join(", ", columns.keySet()),
                  String.join(", ", columns.values()),
                  numbers(part.getValue()),
                  part.getKey()));
    }
  }

  /** Which rows of a table are copied how often. */
  private static Map<String, Integer> parts(String table) {
    return switch (table) {
      case "subject" ->
          Map.of(
              "type = 'Agreement'",
              COPIES_OF_AGREEMENTS,
              "type in " + ACTS,
              COPIES_OF_ACTS,
              "type <> 'Agreement' and type not in " + ACTS,
              COPIES);
      case "agreement" -> Map.of("1 = 1", COPIES_OF_AGREEMENTS);
      case "signatory", "treaty_action", "as_of_statement" -> Map.of("1 = 1", COPIES_OF_ACTS);
      default -> Map.of("1 = 1", table.startsWith("search_") ? COPIES_OF_TERMS : COPIES);
    };
  }

  private String numbers(int last) {
    return h2
        ? "(select x as k from system_range(1, %d)) c".formatted(last)
        : "generate_series(1, %d) c(k)".formatted(last);
  }

  private String expression(String table, String column, String type, Set<String> references) {
    String value = "t." + column;
    if (references.contains(column)) {
      boolean toOwnCopy =
          !OF_AGREEMENTS.contains(table)
              || column.equals("id")
              || Set.of("agreement_id", "signatory_id", "action_id").contains(column);
      return toOwnCopy
          ? "%s + k * %d".formatted(value, OFFSET)
          : "%s + (mod(k - 1, %d) + 1) * %d".formatted(value, COPIES, OFFSET);
    }
    if (column.equals("id")) {
      return "%s + k * %d".formatted(value, OFFSET);
    }
    if (column.equals("iso")) {
      return "null";
    }
    if (column.equals("sort_name")) {
      return "left(%s, 190) || ' ' || k".formatted(value);
    }
    if (type.contains("char") && (NAMED.contains(column) || column.endsWith("_code"))) {
      return "%s || '~' || k".formatted(value);
    }
    if (NAMED.contains(column) && (type.contains("binary") || type.equals("bytea"))) {
      // Rows with equal codes would be in no order.
      return (h2 ? "%s || stringtoutf8('~' || k)" : "%s || convert_to('~' || k, 'UTF8')")
          .formatted(value);
    }
    if (type.equals("date")) {
      // The bounds of open and unknown dates stay what they are.
      return "case when %1$s < date '1000-01-01' or %1$s > date '9000-01-01' then %1$s else %2$s end"
          .formatted(value, h2 ? "dateadd('DAY', k, %s)".formatted(value) : value + " + k");
    }
    return value;
  }

  private List<String> tables() throws SQLException {
    List<String> tables = new ArrayList<>();
    try (ResultSet rows =
        metaData()
            .getTables(null, connection.getSchema(), null, new String[] {"TABLE", "BASE TABLE"})) {
      while (rows.next()) {
        String table = lower(rows.getString("TABLE_NAME"));
        if (!table.startsWith("flyway") && !table.startsWith("dataset_")) {
          tables.add(table);
        }
      }
    }
    return tables.stream().sorted().collect(Collectors.toList());
  }

  private Map<String, String> columns(String table) throws SQLException {
    Map<String, String> columns = new LinkedHashMap<>();
    try (ResultSet rows = metaData().getColumns(null, connection.getSchema(), name(table), null)) {
      while (rows.next()) {
        columns.put(lower(rows.getString("COLUMN_NAME")), lower(rows.getString("TYPE_NAME")));
      }
    }
    return columns;
  }

  private Set<String> references(String table) throws SQLException {
    Set<String> references = new HashSet<>();
    try (ResultSet rows = metaData().getImportedKeys(null, connection.getSchema(), name(table))) {
      while (rows.next()) {
        references.add(lower(rows.getString("FKCOLUMN_NAME")));
      }
    }
    return references;
  }

  private DatabaseMetaData metaData() throws SQLException {
    return connection.getMetaData();
  }

  private String name(String table) {
    return h2 ? table.toUpperCase(Locale.ROOT) : table;
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
