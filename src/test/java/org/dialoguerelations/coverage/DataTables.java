package org.dialoguerelations.coverage;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Reads the tables of the data set, whatever the schema shows of them. */
@Singleton
public class DataTables {

  @Inject DataSource database;

  /**
   * All rows, each with its columns as texts; null for null. They are ordered by the first column,
   * in the same way on each database.
   */
  List<List<String>> rows(String sql) throws SQLException {
    List<List<String>> found = new ArrayList<>();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        List<String> row = new ArrayList<>();
        for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
          row.add(rows.getString(column));
        }
        found.add(row);
      }
    }
    found.sort(Comparator.comparing(row -> row.get(0)));
    return found;
  }

  /** How many documents of each authority say something of a record or an item of it. */
  String authorities(String record) throws SQLException {
    return rows(
            """
            select coalesce(d.authority, 'not classified'), count(distinct d.id) from citation c
            join locator l on l.id = c.locator_id join document d on d.id = l.document_id
            where c.record_id = %s group by d.authority
            """
                .formatted(record))
        .stream()
        .map(row -> row.get(0) + " " + row.get(1))
        .collect(Collectors.joining(", "));
  }
}
