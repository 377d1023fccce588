package org.dialoguerelations.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.dialoguerelations.testing.Graph;
import org.dialoguerelations.testing.Postgres;
import org.junit.jupiter.api.Test;

/** The service runs on PostgreSQL as it does on the embedded database. */
@QuarkusTest
@TestProfile(Postgres.class)
class PostgresTest {

  @Test
  void theDataSetIsServed() {
    assertThat(
            Graph.data("{ agreement(code: \"ajcep\") { title } }").at("/agreement/title").asText())
        .isEqualTo("ASEAN-Japan Comprehensive Economic Partnership Agreement");
  }
}
