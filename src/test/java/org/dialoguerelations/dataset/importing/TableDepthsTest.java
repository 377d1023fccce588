package org.dialoguerelations.dataset.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

class TableDepthsTest {

  @Test
  void aTableLiesBelowAllThatItRefersTo() throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:");
        Statement statement = connection.createStatement()) {
      statement.execute(
          """
              create table top (id int primary key);
              create table child (id int primary key, top_id int references top,
                sibling_id int references child);
              create table leaf (top_id int references top, child_id int references child);
              """);
      TableDepths depths = new TableDepths(connection.getMetaData());
      assertThat(depths.of("leaf")).isEqualTo(2);
      assertThat(depths.of("child")).isEqualTo(1);
      assertThat(depths.of("top")).isZero();
    }
  }
}
