package org.dialoguerelations.platform.load;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.Set;
import org.dialoguerelations.kernel.Causes;

/**
 * Tells whether something failed because the database is away, and not because of what was asked.
 */
public final class DatabaseLoss {

  /** The class of SQLSTATE for connections. */
  private static final String CONNECTION = "08";

  /** PostgreSQL shuts down, has crashed, or starts. */
  private static final Set<String> SERVER_AWAY = Set.of("57P01", "57P02", "57P03");

  private DatabaseLoss() {}

  /** Whether the database was away. */
  public static boolean isIn(Throwable failure) {
    return Causes.of(failure)
        .anyMatch(
            cause ->
                cause instanceof DataUnavailableException
                    || cause instanceof SQLException sql && isLoss(sql));
  }

  private static boolean isLoss(SQLException error) {
    String state = Optional.ofNullable(error.getSQLState()).orElse("");
    return error instanceof SQLTransientConnectionException
        || state.startsWith(CONNECTION)
        || SERVER_AWAY.contains(state)
        // Of the pool, which has no state for it.
        || state.isEmpty() && String.valueOf(error.getMessage()).contains("Acquisition timeout");
  }
}
