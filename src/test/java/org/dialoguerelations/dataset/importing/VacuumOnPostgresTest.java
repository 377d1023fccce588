package org.dialoguerelations.dataset.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class VacuumOnPostgresTest {

  @Inject Vacuum vacuum;
  @Inject DataSource database;

  @Test
  void largeImportsAreFollowedByOne() throws SQLException {
    long before = number("vacuum_count from pg_stat_user_tables where relname = 'participation'");
    vacuum.after(Vacuum.LARGE - 1);
    assertThat(number("vacuum_count from pg_stat_user_tables where relname = 'participation'"))
        .isEqualTo(before);
    vacuum.after(Vacuum.LARGE);
    assertThat(number("vacuum_count from pg_stat_user_tables where relname = 'participation'"))
        .isEqualTo(before + 1);
    assertThat(
            number("count(*) from pg_class where relname = 'participation' and relallvisible > 0"))
        .isEqualTo(1);
  }

  private long number(String select) throws SQLException {
    try (Connection connection = database.getConnection();
        ResultSet result = connection.createStatement().executeQuery("select " + select)) {
      result.next();
      return result.getLong(1);
    }
  }
}
