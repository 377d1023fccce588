package org.dialoguerelations.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.dialoguerelations.testing.Extent;
import org.dialoguerelations.testing.Graph;
import org.dialoguerelations.testing.Large;
import org.dialoguerelations.testing.Statements;
import org.dialoguerelations.testing.Volume;
import org.junit.jupiter.api.Test;

/**
 * The page about SQL statements: how many each golden query takes on the data set, and how many
 * when there are a hundred thousand agreements and as many more of the other records as belong to
 * them.
 */
@QuarkusTest
@TestProfile(Large.class)
class StatementsTableTest {

  private static final Path PAGE = Path.of("docs/reference/statements.md");
  private static final String HEAD =
      "| golden query | data set | large | at most |\n|---|---|---|---|\n";

  /**
   * The statements of one query.
   *
   * @param most what the fields of the document allow, whatever rows there are
   */
  private record Row(long small, long large, long most) {}

  @Inject Statements statements;
  @Inject DataSource database;

  @Test
  void thePageHasTheStatementsThatAreRun() throws IOException, SQLException {
    // The name of this class stands before those of others with the profile, which grow the
    // database.
    assertThat(agreements()).isLessThan(Volume.AGREEMENTS);
    Map<Path, Long> small = counts();
    Volume.grow(database);
    assertThat(agreements()).isGreaterThanOrEqualTo(Volume.AGREEMENTS);
    Map<Path, Long> large = counts();

    StringBuilder table = new StringBuilder(HEAD);
    for (Path query : GoldenQueryTest.queries()) {
      long most = GoldenStatementsTest.most(Files.readString(query));
      Row row = new Row(small.get(query), large.get(query), most);
      assertThat(row.large()).as(query.toString()).isLessThanOrEqualTo(row.most());
      table.append(
          "| `%s` | %d | %d | %d |\n".formatted(name(query), row.small(), row.large(), row.most()));
    }
    String page = Files.readString(PAGE);
    String expected = page.substring(0, page.indexOf(HEAD)) + table;
    if (Extent.isLarge() && !page.equals(expected)) {
      Files.writeString(PAGE, expected);
    }
    assertThat(figures(page))
        .as("the table: look what -Dlarge writes")
        .isEqualTo(figures(expected));
  }

  /** The page without the figures of the large data set, unless that is there. */
  private static String figures(String page) {
    return Extent.isLarge() ? page : page.replaceAll("(?m)\\| \\d+ (\\| \\d+ \\|)$", "$1");
  }

  private static int agreements() {
    return Graph.data("{ agreements { totalCount } }").at("/agreements/totalCount").asInt();
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
