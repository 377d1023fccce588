package org.dialoguerelations.platform.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dialoguerelations.testing.OwnData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Requests read one revision each, and no value of another. */
@QuarkusTest
@TestProfile(OwnData.class)
class ReadSessionsTest {

  @Inject ReadTransaction snapshot;
  @Inject LoadMeters meters;
  @Inject LoadSpans spans;

  private ReadSessions readings;
  private RelationLoader loader;
  private final List<Set<String>> fetched = new ArrayList<>();

  /** Two revisions: the one that is known, and the one that is in the database. */
  private Optional<Integer> known = Optional.of(1);

  private Optional<Integer> stored = Optional.of(1);

  private final Revisions<Integer> revisions =
      new Revisions<>() {
        @Override
        public Optional<Integer> known() {
          return known;
        }

        @Override
        public Optional<Integer> read() {
          known = stored;
          return stored;
        }
      };

  /** To the key, with the revision in which it was fetched. */
  private final Relation<String, String> relation =
      Relation.toOne(
          "test",
          keys -> {
            fetched.add(Set.copyOf(keys));
            return keys.contains("none")
                ? Map.of()
                : keys.stream()
                    .collect(
                        Collectors.toMap(
                            Function.identity(), key -> key + " of " + stored.orElseThrow()));
          });

  @BeforeEach
  void remember() {
    readings = readings("1M");
    loader = new RelationLoader(readings, meters, spans);
  }

  private ReadSessions readings(String bytes) {
    return new ReadSessions(
        snapshot, () -> new MemorySize(new BigInteger(bytes.replace("M", "000000"))), meters);
  }

  @Test
  void whatWasFetchedIsAtHandForOthers() {
    assertThat(ask("a")).isEqualTo("a of 1");
    assertThat(ask("a")).isEqualTo("a of 1");
    assertThat(fetched).containsExactly(Set.of("a"));
  }

  @Test
  void thatThereIsNoValueIsAtHandToo() {
    assertThat(ask("none")).isEqualTo("null");
    assertThat(ask("none")).isEqualTo("null");
    assertThat(fetched).hasSize(1);
  }

  @Test
  void nothingIsAtHandOfAnotherRevision() {
    ask("a");
    known = Optional.of(2);
    stored = Optional.of(2);
    assertThat(ask("a")).isEqualTo("a of 2");
    assertThat(ask("a")).isEqualTo("a of 2");
    assertThat(fetched).hasSize(2);
  }

  /** Another process has imported: what is at hand must not meet what is fetched. */
  @Test
  void whoFetchesFromAnotherRevisionBeginsAgain() {
    ask("a");
    stored = Optional.of(2);
    List<Optional<Integer>> begun = new ArrayList<>();
    String both =
        readings.read(
            new Cancellation(),
            revisions,
            reading -> {
              begun.add(reading.revision());
              return load(reading, "a") + ", " + load(reading, "b");
            });
    assertThat(both).isEqualTo("a of 2, b of 2");
    assertThat(begun).containsExactly(Optional.of(1), Optional.of(2));
  }

  @Test
  void whoNeedsNothingMoreStaysInTheRevisionThatIsKnown() {
    ask("a");
    stored = Optional.of(2);
    assertThat(ask("a")).isEqualTo("a of 1");
  }

  @Test
  void beforeTheFirstRevisionNothingIsKept() {
    known = Optional.empty();
    stored = Optional.empty();
    assertThat(ask("none")).isEqualTo("null");
    assertThat(ask("none")).isEqualTo("null");
    assertThat(fetched).hasSize(2);
  }

  @Test
  void withoutMemoryNothingIsKept() {
    readings = readings("0");
    loader = new RelationLoader(readings, meters, spans);
    ask("a");
    ask("a");
    assertThat(fetched).hasSize(2);
  }

  /** A client that asks for ever new things takes no more memory than there is. */
  @Test
  void itKeepsNoMoreThanItsBytes() {
    readings = readings("1M");
    loader = new RelationLoader(readings, meters, spans);
    for (int i = 0; i < 5_000; i++) {
      ask("key " + i);
    }
    assertThat(readings.bytes()).isBetween(500_000L, 1_000_000L);
  }

  @Test
  void whatWasStoppedIsNotFetched() {
    Cancellation stop = new Cancellation();
    stop.stop();
    assertThatThrownBy(() -> readings.read(stop, revisions, reading -> load(reading, "a")))
        .hasRootCauseInstanceOf(CancelledException.class);
    assertThat(fetched).isEmpty();
  }

  @Test
  void nothingIsLoadedOutsideOfARequest() {
    assertThatIllegalStateException().isThrownBy(() -> loader.load(relation, "a"));
  }

  private String ask(String key) {
    return readings.read(new Cancellation(), revisions, reading -> load(reading, key));
  }

  private String load(ReadSession<?> reading, String key) {
    CompletionStage<String> value = loader.load(relation, key);
    reading.dispatch();
    return String.valueOf(value.toCompletableFuture().join());
  }
}
