package org.dialoguerelations.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.dialoguerelations.testing.Graph;
import org.dialoguerelations.testing.Statements;
import org.dialoguerelations.testing.Volume;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * The page about SQL statements: how many each golden query takes on the data set, and how many
 * when there are a hundred thousand agreements and as many more of the other records as belong to
 * them.
 */
@QuarkusTest
@TestProfile(StatementsTableTest.Large.class)
class StatementsTableTest {

  private static final Path PAGE = Path.of("docs/reference/statements.md");
  private static final String HEAD =
      "| golden query | data set | large | at most |\n|---|---|---|---|\n";

  /** A database of its own, since it grows; and time for what takes longer in it. */
  public static class Large implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "quarkus.datasource.jdbc.url",
          org.dialoguerelations.testing.TestDatabase.address("statements"),
          "dialogue-relations.limits.time",
          "60S");
    }
  }

  /**
   * The statements of one query.
   *
   * @param most what the fields of the document allow, whatever rows there are
   */
  private record Row(long small, long large, long most) {}

  @Inject Statements statements;
  @Inject DataSource database;

  @AfterEach
  void forgetTheLargeDataSet() throws SQLException {
    Volume.forget(database);
  }

  @Test
  void thePageHasTheStatementsThatAreRun() throws IOException, SQLException {
    Map<Path, Long> small = counts();
    Volume.copyRows(database);
    assertThat(Graph.data("{ agreements { totalCount } }").at("/agreements/totalCount").asInt())
        .isGreaterThanOrEqualTo(100_000);
    Map<Path, Long> large = counts();

    StringBuilder table = new StringBuilder(HEAD);
    for (Path query : GoldenQueryTest.queries()) {
      long most = 2 * GoldenStatementsTest.composite(Files.readString(query));
      Row row = new Row(small.get(query), large.get(query), most);
      assertThat(row.large()).as(query.toString()).isLessThanOrEqualTo(row.most());
      table.append(
          "| `%s` | %d | %d | %d |\n".formatted(name(query), row.small(), row.large(), row.most()));
    }
    String page = Files.readString(PAGE);
    String expected = page.substring(0, page.indexOf(HEAD)) + table;
    if (!page.equals(expected)) {
      Files.writeString(PAGE, expected);
      throw new AssertionError("the table of statements was another and is written anew: look");
    }
  }

  private Map<Path, Long> counts() throws IOException {
    Map<Path, Long> counts = new TreeMap<>();
    for (Path query : GoldenQueryTest.queries()) {
      String text = Files.readString(query);
      counts.put(query, statements.during(() -> Graph.answer(text, Map.of())));
    }
    return counts;
  }

  private static String name(Path query) {
    return query.getParent().getFileName()
        + "/"
        + query.getFileName().toString().replace(".graphql", "");
  }
}
