package org.dialoguerelations.job;

import java.sql.SQLException;
import java.util.Optional;
import org.dialoguerelations.kernel.Causes;
import org.flywaydb.core.api.exception.FlywayValidateException;

/** Says in one line why the program could not start, where that is a matter of the database. */
final class FailedStart {

  private FailedStart() {}

  /** Empty when it is a matter of something else. */
  static Optional<String> reason(Throwable failure) {
    return Causes.of(failure).flatMap(cause -> reasonOf(cause).stream()).findFirst();
  }

  private static Optional<String> reasonOf(Throwable cause) {
    if (cause instanceof FlywayValidateException) {
      return Optional.of(
          "The tables of the database are not those of this version: run the job 'migrate'");
    }
    if (cause instanceof SQLException sql) {
      return Optional.of("The database cannot be used: " + firstLine(sql));
    }
    return Optional.empty();
  }

  private static String firstLine(SQLException error) {
    return String.valueOf(error.getMessage()).lines().findFirst().orElse("no reason given");
  }
}
