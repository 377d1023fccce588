package org.dialoguerelations.job;

import io.quarkus.runtime.QuarkusBindException;
import io.quarkus.runtime.configuration.ConfigurationException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.util.Optional;
import org.dialoguerelations.dataset.importing.ImportStoppedException;
import org.dialoguerelations.dataset.yaml.BrokenDatasetException;
import org.dialoguerelations.kernel.Causes;
import org.flywaydb.core.api.exception.FlywayValidateException;

/** Says why the program could not start, where that is not a matter of the program. */
final class FailedStart {

  private FailedStart() {}

  /**
   * What the operator has to change: a setting, a port, a folder; empty when it is none of that.
   */
  static Optional<String> mistake(Throwable failure) {
    return Causes.of(failure).flatMap(cause -> mistakeIn(cause).stream()).findFirst();
  }

  private static Optional<String> mistakeIn(Throwable cause) {
    if (cause instanceof ConfigurationException || cause instanceof QuarkusBindException) {
      return Optional.of(String.valueOf(cause.getMessage()));
    }
    if (cause instanceof FileSystemException file) {
      return Optional.of("A file or a folder cannot be used: " + file.getMessage());
    }
    return Optional.empty();
  }

  /** What is wrong with the data set, line by line; empty when it is a matter of something else. */
  static Optional<String> report(Throwable failure) {
    return Causes.of(failure)
        .filter(BrokenDatasetException.class::isInstance)
        .map(Throwable::getMessage)
        .findFirst();
  }

  /** What is wrong with the database or came between; empty when it is something else. */
  static Optional<String> reason(Throwable failure) {
    return Causes.of(failure).flatMap(cause -> reasonOf(cause).stream()).findFirst();
  }

  private static Optional<String> reasonOf(Throwable cause) {
    if (cause instanceof FlywayValidateException) {
      return Optional.of(
          "The tables of the database are not those of this version: run the job 'migrate'");
    }
    if (cause instanceof ImportStoppedException stopped) {
      return Optional.ofNullable(stopped.getMessage());
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
