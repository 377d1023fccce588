package org.dialoguerelations.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.dialoguerelations.testing.Graph;
import org.dialoguerelations.testing.Statements;
import org.dialoguerelations.testing.Switched;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What was read once is at hand: the same question is answered alike, and without the database. */
@QuarkusTest
@TestProfile(Switched.class)
class RecallTest {

  /** The service with its recall, and without kept answers. */
  @Inject Statements statements;

  @TestFactory
  Stream<DynamicTest> goldenQueries() throws IOException {
    return GoldenQueryTest.queries().stream()
        .map(
            query ->
                DynamicTest.dynamicTest(
                    query.getFileName().toString(), () -> isAnsweredFromRecall(query)));
  }

  private void isAnsweredFromRecall(Path query) throws IOException {
    String text = Files.readString(query);
    Graph.answer(text, Map.of());
    assertThat(statements.during(() -> Graph.answer(Graph.unasked(text), Map.of()))).isZero();
    GoldenQueryTest.compare(query);
  }
}
