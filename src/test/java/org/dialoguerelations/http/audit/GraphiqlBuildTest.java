package org.dialoguerelations.http.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dialoguerelations.kernel.Gzip;
import org.dialoguerelations.testing.Node;
import org.junit.jupiter.api.Test;

/** What is committed of GraphiQL is what its sources and the locked packages make. */
class GraphiqlBuildTest {

  private static final Path COMMITTED = Path.of("src/main/resources/graphiql");

  @Test
  void isMadeAgain() throws IOException {
    Node.require();
    new Node(Path.of("src/graphiql")).run("build.mjs", "made");
    for (String name : List.of("graphiql.js.gz", "graphiql.css.gz", "licences.txt.gz")) {
      assertThat(plain(Path.of("target/graphiql/made", name)))
          .as(name)
          .isEqualTo(plain(COMMITTED.resolve(name)));
    }
  }

  private static String plain(Path file) throws IOException {
    return new String(Gzip.plain(Files.readAllBytes(file)), StandardCharsets.UTF_8);
  }
}
