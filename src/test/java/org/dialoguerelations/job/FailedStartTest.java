package org.dialoguerelations.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.QuarkusBindException;
import java.net.BindException;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.dialoguerelations.dataset.yaml.BrokenDatasetException;
import org.dialoguerelations.dataset.yaml.Problem;
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
  void whatAnOperatorHasToChangeIsSaid() {
    assertThat(
            FailedStart.mistake(
                new RuntimeException(
                    new ExecutionException(
                        new QuarkusBindException("localhost", 8080, new BindException("in use"))))))
        .get()
        .asString()
        .contains("8080", "in use");
    assertThat(
            FailedStart.mistake(
                new IllegalStateException(new NoSuchFileException("/tmp/vertx", null, "missing"))))
        .contains("A file or a folder cannot be used: /tmp/vertx: missing");
    assertThat(FailedStart.mistake(new IllegalStateException("something else"))).isEmpty();
  }

  @Test
  void aBrokenDataSetIsReportedAlone() {
    BrokenDatasetException broken =
        new BrokenDatasetException(
            "here", List.of(new Problem("a.yaml", 5, "partners.VN.kind", "must be another")));
    assertThat(FailedStart.report(new RuntimeException("Failed to start", broken)))
        .contains(broken.getMessage())
        .get()
        .asString()
        .hasLineCount(2);
    assertThat(FailedStart.report(new IllegalStateException("something else"))).isEmpty();
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
