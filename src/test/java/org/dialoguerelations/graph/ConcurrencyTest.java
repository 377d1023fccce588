package org.dialoguerelations.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.dialoguerelations.testing.Graph;
import org.junit.jupiter.api.Test;

/**
 * Sixteen clients at once: every answer is the same and complete, and no thread meets another's
 * session.
 */
@QuarkusTest
class ConcurrencyTest {

  private static final int CLIENTS = 16;
  private static final int REQUESTS_EACH = 6;
  private static final String DEEP =
      """
      { agreements(first: 30) { nodes {
        title citations { locator document { title } }
        signatories(first: 10) { nodes { partner { name } actions { kind statements { asOf { edtf } citations { document { title } } } } } }
        conflicts { claims { value citation { document { title } } } }
      } } }
      """;

  private static final class Warnings extends Handler {
    private final Set<String> messages = ConcurrentHashMap.newKeySet();

    @Override
    public void publish(LogRecord record) {
      if (record.getLevel().intValue() >= Level.WARNING.intValue()) {
        messages.add(record.getLoggerName() + ": " + record.getMessage());
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  @Test
  void sixteenClientsGetTheSameAnswerWithoutAWarning() throws Exception {
    JsonNode expected = Graph.data(DEEP);
    Warnings warnings = new Warnings();
    Logger root = Logger.getLogger("");
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    root.addHandler(warnings);
    try {
      List<Future<JsonNode>> answers = new ArrayList<>();
      for (int i = 0; i < CLIENTS * REQUESTS_EACH; i++) {
        answers.add(clients.submit(() -> Graph.data(DEEP)));
      }
      for (Future<JsonNode> answer : answers) {
        assertThat(answer.get()).isEqualTo(expected);
      }
    } finally {
      root.removeHandler(warnings);
      clients.shutdown();
    }
    assertThat(warnings.messages).isEmpty();
  }
}
