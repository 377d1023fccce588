package org.dialoguerelations.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
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

  @Inject Statements statements;

  @TestFactory
  Stream<DynamicTest> goldenQueries() throws IOException {
    return GoldenQueryTest.queries().stream()
        // Its error tells where the text ends, which is elsewhere in other words.
        .filter(query -> !query.endsWith("errors/syntax.graphql"))
        .map(
            query ->
                DynamicTest.dynamicTest(
                    query.getFileName().toString(), () -> isAnsweredFromRecall(query)));
  }

  private void isAnsweredFromRecall(Path query) throws IOException {
    String text = Files.readString(query);
    Graph.answer(text, Map.of());
    AtomicReference<JsonNode> answer = new AtomicReference<>();
    assertThat(
            statements.during(
                () -> answer.updateAndGet(none -> Graph.answer(Graph.unasked(text), Map.of()))))
        .isZero();
    GoldenQueryTest.compare(query, answer.get());
  }
}
