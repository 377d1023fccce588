package org.dialoguerelations.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.flywaydb.core.api.ErrorDetails;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.junit.jupiter.api.Test;

class FailedStartTest {

  @Test
  void theReasonOfADatabaseIsItsFirstLine() {
    Exception failure =
        new RuntimeException(
            "Failed to start", new IllegalStateException(new SQLException("refused\n  Hint")));
    assertThat(FailedStart.reason(failure)).contains("The database cannot be used: refused");
  }

  @Test
  void tablesOfAnotherVersionAreToBeMigrated() {
    Exception failure =
        new RuntimeException(new FlywayValidateException(new ErrorDetails(null, "1.16"), "1.16"));
    assertThat(FailedStart.reason(failure))
        .contains(
            "The tables of the database are not those of this version: run the job 'migrate'");
  }

  @Test
  void whatElseWentWrongIsNotExplained() {
    assertThat(FailedStart.reason(new IllegalStateException("something else"))).isEmpty();
  }

  @Test
  void whatEndedWellHasNoReason() {
    assertThat(FailedStart.reason(null)).isEmpty();
  }
}
