package org.dialoguerelations.http.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dialoguerelations.http.cache.Client.tag;
import static org.dialoguerelations.http.cache.Client.text;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.dialoguerelations.dataset.importing.TestImports;
import org.dialoguerelations.testing.FixedClock;
import org.dialoguerelations.testing.Graph;
import org.dialoguerelations.testing.Switched;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * While the data set is replaced again and again, each answer is of one revision, tags name one
 * answer only, and who asks after an import is answered from it.
 */
@QuarkusTest
@TestProfile(Switched.class)
class ConsistencyTest {

  private static final int IMPORTS = 40;
  private static final int CLIENTS = 4;

  /** Rows of tables that are read at different times of one execution. */
  private static final String DOCUMENT =
      """
      { dataset { counts { type count } } partners { nodes { code citations { locator } } totalCount }
        documents { nodes { title } } agreements { totalCount } %s: __typename }
      """;

  @TestHTTPResource("/graphql")
  URI graphql;

  @Inject TestImports imports;

  private final AtomicBoolean done = new AtomicBoolean();
  private final AtomicInteger answered = new AtomicInteger();
  private final Map<String, String> bodies = new ConcurrentHashMap<>();

  private Client client;

  @BeforeEach
  void connect() {
    client = new Client(graphql);
  }

  @AfterEach
  void putTheDataSetBack() {
    imports.serveBuiltIn();
  }

  @Test
  void noAnswerMixesRevisionsAndNoTagNamesTwoAnswers() throws Exception {
    imports.replace(TestDatasets.ONE, FixedClock.NOW);
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    try {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < CLIENTS; i++) {
        // Half of the clients ask what others ask, too.
        String name = i % 2 == 0 ? "shared" : "own" + i;
        running.add(clients.submit(() -> askUntilDone(name)));
      }
      for (int i = 0; i < IMPORTS; i++) {
        boolean two = i % 2 == 0;
        imports.replace(two ? TestDatasets.TWO : TestDatasets.ONE, FixedClock.NOW.plusSeconds(i));
        assertThat(partners(ask(DOCUMENT.formatted("shared")))).isEqualTo(two ? 2 : 1);
      }
      done.set(true);
      for (Future<?> one : running) {
        one.get();
      }
    } finally {
      done.set(true);
      clients.shutdown();
    }
    assertThat(answered.get()).isGreaterThan(IMPORTS);
  }

  private void askUntilDone(String name) {
    for (int i = 0; !done.get(); i++) {
      ask(DOCUMENT.formatted(name.equals("shared") ? name : name + "x" + i));
    }
  }

  private JsonNode ask(String document) {
    HttpResponse<byte[]> answer = client.get(document);
    assertThat(answer.statusCode()).isEqualTo(200);
    String before = bodies.putIfAbsent(tag(answer), text(answer));
    assertThat(before).isIn(null, text(answer));
    JsonNode data = Graph.read(text(answer)).get("data");
    assertThat(data.at("/partners/nodes")).as(data.toString()).hasSize(partners(data));
    data.at("/partners/nodes")
        .forEach(one -> assertThat(one.get("citations")).as(data.toString()).hasSize(1));
    answered.incrementAndGet();
    return data;
  }

  private static int partners(JsonNode data) {
    for (JsonNode count : data.at("/dataset/counts")) {
      if (count.get("type").asText().equals("Partner")) {
        assertThat(data.at("/partners/totalCount").asInt())
            .as(data.toString())
            .isEqualTo(count.get("count").asInt());
        return count.get("count").asInt();
      }
    }
    throw new AssertionError("there are no partners in " + data);
  }
}
