package org.dialoguerelations.dataset.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.dialoguerelations.dataset.importing.TestImports;
import org.dialoguerelations.dataset.yaml.BrokenDatasetException;
import org.dialoguerelations.testing.Graph;
import org.dialoguerelations.testing.OwnData;
import org.hibernate.StatelessSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Three revisions are served, one after the other. */
@QuarkusTest
@TestProfile(OwnData.class)
class ChangesTest {

  private static final String FIRST =
      """
      documents:
        doc: {title: A document, kind: OTHER, sources: [doc/a], locators: {a: all of it}}
      partners:
        C1: {name: One, kind: STATE, sources: [doc/a]}
        C2: {name: Two, kind: STATE, sources: [doc/a]}
        C3: {name: Three, kind: STATE, sources: [doc/a]}
      """;
  private static final String SECOND =
      FIRST.replace("name: Two,", "name: Too, aliases: [Dos],")
          + "  C4: {name: Four, kind: STATE, sources: [doc/a]}\n";
  private static final String THIRD =
      SECOND
              .replace("  C1: {name: One, kind: STATE, sources: [doc/a]}\n", "")
              .replace("name: Too,", "name: Two,")
              .replace("  C3: {name: Three, kind: STATE, sources: [doc/a]}\n", "")
          + "people:\n  C3: {name: Three, sources: [doc/a]}\n";

  private static final String CHANGES =
      """
      query($since: String, $filter: RecordChangeFilter) {
        changes(since: $since, filter: $filter) {
          totalCount nodes { kind type code keys revision { hash importedAt } record { label } }
        }
      }
      """;

  @Inject TestImports imports;
  @Inject DatasetRevisions revisions;
  @Inject RevisionHistory history;
  @Inject StatelessSession session;

  private String first = "";
  private String second = "";
  private String third = "";

  @BeforeEach
  void serveThree() {
    first = serve(FIRST, 1);
    second = serve(SECOND, 2);
    third = serve(THIRD, 3);
  }

  @Test
  void sinceEachOfThemSomethingElseChanged() {
    assertThat(since(first))
        .containsExactly(
            "REMOVED PARTNER C1 [] -",
            "CHANGED PARTNER C2 [name] Two",
            "REMOVED PARTNER C3 [] Three",
            "ADDED PERSON C3 [] Three",
            "CHANGED PARTNER C2 [aliases, name] Two",
            "ADDED PARTNER C4 [] Four")
        .as("newest first, then by type and code")
        .hasSize(6);
    assertThat(since(second)).hasSize(4).noneMatch(change -> change.contains("C4"));
    assertThat(since(third)).isEmpty();
  }

  @Test
  void changesAreFiltered() {
    assertThat(changes(Map.of("since", first, "filter", Map.of("kind", List.of("REMOVED")))))
        .hasSize(2);
    assertThat(changes(Map.of("since", first, "filter", Map.of("type", List.of("PERSON")))))
        .containsExactly("ADDED PERSON C3 [] Three");
    assertThat(changes(Map.of("since", first, "filter", Map.of("code", List.of("C1", "C4")))))
        .containsExactly("REMOVED PARTNER C1 [] -", "ADDED PARTNER C4 [] Four");
  }

  @Test
  void recordsSayWhenTheyChangedLast() {
    JsonNode data =
        Graph.data(
            """
            { c2: record(code: "C2") { lastChange { kind keys revision { hash importedAt } } }
              c4: record(code: "C4") { lastChange { kind revision { hash } } }
              c3: record(code: "C3") { lastChange { kind type } } }
            """);
    assertThat(data.at("/c2/lastChange/revision/hash").asText()).isEqualTo(third);
    assertThat(data.at("/c2/lastChange/revision/importedAt").asText())
        .isEqualTo("2026-01-03T12:00:00Z");
    assertThat(data.at("/c2/lastChange/keys")).hasSize(1);
    assertThat(data.at("/c4/lastChange/revision/hash").asText()).isEqualTo(second);
    assertThat(data.at("/c3/lastChange/type").asText()).isEqualTo("PERSON");
  }

  @Test
  void revisionsSayHowMuchTheyChanged() {
    JsonNode known = Graph.data("{ dataset { revisions { hash added changed removed } } }");
    JsonNode newest = known.at("/dataset/revisions/0");
    assertThat(newest.get("hash").asText()).isEqualTo(third);
    assertThat(newest.get("added").asInt()).isEqualTo(1);
    assertThat(newest.get("changed").asInt()).isEqualTo(1);
    assertThat(newest.get("removed").asInt()).isEqualTo(2);
  }

  @Test
  void anUnknownRevisionIsAnErrorThatNamesTheKnown() {
    JsonNode answer =
        Graph.answer(
            "{ wrong: changes(since: \"none\") { totalCount } right: changes(since: \"%s\") { totalCount } }"
                .formatted(second),
            Map.of());
    assertThat(answer.at("/errors")).hasSize(1);
    assertThat(answer.at("/errors/0/extensions/code").asText()).isEqualTo("UNKNOWN_REVISION");
    assertThat(answer.at("/errors/0/message").asText()).contains(third + ", " + second);
    assertThat(answer.at("/data/right/totalCount").asInt()).isEqualTo(4);
  }

  @Test
  void whoComesBackToARevisionHasItsData() {
    serve(FIRST, 4);
    assertThat(since(first)).isEmpty();
    assertThat(since(third)).hasSize(5);
  }

  @Test
  void theSameDataReadOnceMoreAreNoRevision() {
    String before = Graph.data("{ dataset { revisions { hash importedAt } } }").toString();
    imports.replace(THIRD, Instant.parse("2026-01-09T12:00:00Z"));
    assertThat(Graph.data("{ dataset { revisions { hash importedAt } } }").toString())
        .isEqualTo(before);
    assertThat(since(third)).isEmpty();
  }

  @Test
  void anImportThatIsBrokenOffLeavesWhatCanBeCompared() {
    QuarkusTransaction.requiringNew().run(revisions::deleteAll);
    assertThatThrownBy(() -> serve(FIRST + "  C5: {nome: Five}\n", 4))
        .isInstanceOf(BrokenDatasetException.class);
    serve(SECOND, 5);
    assertThat(since(third))
        .containsExactly(
            "ADDED PARTNER C1 [] One",
            "CHANGED PARTNER C2 [name] Too",
            "ADDED PARTNER C3 [] Three",
            "REMOVED PERSON C3 [] Three");
  }

  @Test
  void withoutWhatRecordsWereHistoryBeginsAnew() {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              revisions.deleteAll();
              session.createMutationQuery("delete from Subject").executeUpdate();
            });
    serve(FIRST, 4);
    assertThat(Graph.data("{ dataset { revisions { hash } } changes { totalCount } }").toString())
        .isEqualTo(
            "{\"dataset\":{\"revisions\":[{\"hash\":\"%s\"}]},\"changes\":{\"totalCount\":0}}"
                .formatted(first));
  }

  @Test
  void theOldestAreForgotten() {
    List<Revision> known = new ArrayList<>();
    assertThatThrownBy(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(
                        () -> {
                          // As imports read.
                          session.doWork(
                              connection ->
                                  connection.setTransactionIsolation(
                                      Connection.TRANSACTION_READ_COMMITTED));
                          RevisionHistory two = new RevisionHistory(session, () -> 2);
                          for (String name : List.of("a", "b", "c")) {
                            RevisionHistory.Entry entry = two.add(name.repeat(64), Instant.EPOCH);
                            entry.add(
                                ChangeKind.ADDED, "Partner", "C9", Collections.emptySortedSet());
                            entry.close();
                          }
                          known.addAll(history.known());
                          throw new IllegalStateException("all of it is undone");
                        }))
        .hasMessage("all of it is undone");
    assertThat(known).extracting(Revision::hash).containsExactly("c".repeat(64), "b".repeat(64));
  }

  private String serve(String yaml, int day) {
    imports.replace(yaml, Instant.parse("2026-01-0%dT12:00:00Z".formatted(day)));
    return Graph.data("{ dataset { revision } }").at("/dataset/revision").asText();
  }

  private static List<String> since(String revision) {
    return changes(Map.of("since", revision));
  }

  private static List<String> changes(Map<String, Object> variables) {
    JsonNode list = Graph.data(CHANGES, variables).get("changes");
    List<String> changes =
        StreamSupport.stream(list.get("nodes").spliterator(), false)
            .map(
                change ->
                    "%s %s %s %s %s"
                        .formatted(
                            change.get("kind").asText(),
                            change.get("type").asText(),
                            change.get("code").asText(),
                            change.get("keys").toString().replace("\"", "").replace(",", ", "),
                            change.at("/record/label").asText("-")))
            .toList();
    assertThat(list.get("totalCount").asInt()).isEqualTo(changes.size());
    return changes;
  }
}
