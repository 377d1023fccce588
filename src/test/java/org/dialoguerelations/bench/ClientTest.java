package org.dialoguerelations.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The client of the benchmark, on the running service. */
@QuarkusTest
class ClientTest {

  private static final Client CLIENT = new Client(4);
  private static final Duration MOMENT = Duration.ofMillis(50);

  @Test
  void eachQuestionIsAnswered() {
    for (Asked asked : Asked.values()) {
      AtomicInteger sent = new AtomicInteger();
      Supplier<Exchange> exchanges = new Exchanges(target()).of(asked);
      Sample sample =
          CLIENT.ask(
              target(),
              () -> {
                sent.incrementAndGet();
                return exchanges.get();
              },
              MOMENT);
      // The last of each connection come too late to count.
      assertThat(sample.latencies().length).isBetween(sent.get() - 4, sent.get());
      assertThat(sample.latencies()).isSorted().doesNotContain(0);
    }
  }

  @Test
  void noDocumentIsSentTwiceWhenEachIsToBeUnique() {
    Supplier<Exchange> exchanges = new Exchanges(target()).of(Asked.UNIQUE);
    Exchange first = exchanges.get();
    Exchange second = exchanges.get();
    assertThat(new String(first.request())).isNotEqualTo(new String(second.request()));
    assertThat(first.answer()).isEqualTo(second.answer());
  }

  @Test
  void aWrongAnswerEndsTheMeasurement() {
    Exchange wrong = new Exchange(Question.NESTED.request(), "{}".getBytes());
    assertThatThrownBy(() -> CLIENT.ask(target(), () -> wrong, MOMENT))
        .isInstanceOf(CannotMeasureException.class)
        .hasMessageContaining("an answer is wrong: HTTP/1.1 200 OK");
  }

  @Test
  void aServerThatEndsSaysWhy(@TempDir Path folder) {
    ProcessBuilder command =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(), "NoSuchClass");
    assertThatThrownBy(() -> Server.start("gone", Server.freePort(), command, folder, new byte[0]))
        .isInstanceOf(CannotMeasureException.class)
        .hasMessageContaining("gone ended before it answered")
        .hasMessageContaining("NoSuchClass");
  }

  @Test
  void aPortThatIsTakenIsNamed(@TempDir Path folder) {
    assertThatThrownBy(
            () ->
                Server.start("second", RestAssured.port, new ProcessBuilder(), folder, new byte[0]))
        .isInstanceOf(CannotMeasureException.class)
        .hasMessageContaining("port %d is taken", RestAssured.port);
  }

  private static Target target() {
    return new Target("service", RestAssured.port);
  }
}
