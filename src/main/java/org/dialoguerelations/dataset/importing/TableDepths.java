package org.dialoguerelations.dataset.importing;

import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How deep tables lie below others by their foreign keys, as the database knows them: rows of a
 * table come after those of all that lie less deep.
 */
final class TableDepths {

  private final DatabaseMetaData database;
  private final String schema;
  private final Map<String, Integer> depths = new HashMap<>();

  TableDepths(DatabaseMetaData database) throws SQLException {
    this.database = database;
    this.schema = database.getConnection().getSchema();
  }

  /** 0 for a table that refers to no other; one more than the deepest of those it refers to. */
  int of(String table) throws SQLException {
    String name = table.toLowerCase(Locale.ROOT);
    Integer known = depths.get(name);
    if (known != null) {
      return known;
    }
    depths.put(name, 0); // for references to itself, and to end should tables refer in a circle
    int depth = 0;
    for (String referred : referred(name)) {
      depth = Math.max(depth, 1 + of(referred));
    }
    depths.put(name, depth);
    return depth;
  }

  private Set<String> referred(String table) throws SQLException {
    String stored = database.storesUpperCaseIdentifiers() ? table.toUpperCase(Locale.ROOT) : table;
    Set<String> referred = new HashSet<>();
    try (ResultSet keys = database.getImportedKeys(null, schema, stored)) {
      while (keys.next()) {
        referred.add(keys.getString("PKTABLE_NAME").toLowerCase(Locale.ROOT));
      }
    }
    referred.remove(table);
    return referred;
  }
}
