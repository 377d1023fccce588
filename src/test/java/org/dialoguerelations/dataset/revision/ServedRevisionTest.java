package org.dialoguerelations.dataset.revision;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ServedRevisionTest {

  private static final DatasetRevision OLDER =
      new DatasetRevision(1, "older", Instant.EPOCH, List.of());
  private static final DatasetRevision NEWER =
      new DatasetRevision(2, "newer", Instant.EPOCH, List.of());

  private Optional<DatasetRevision> held = Optional.empty();
  private final MeterRegistry registry = new SimpleMeterRegistry();
  private final ServedRevision served =
      new ServedRevision(
          new DatasetRevisions(null, null) {
            @Override
            public Optional<DatasetRevision> current() {
              return held;
            }
          },
          new DatasetMeters(registry));

  @Test
  void aLookFindsWhatIsNew() {
    held = Optional.of(OLDER);
    assertThat(served.look()).contains(OLDER);
    assertThat(served.look()).isEmpty();
    assertThat(served.known()).contains(OLDER);
  }

  @Test
  void aRequestThatBeganBeforeAnImportChangesNothing() {
    held = Optional.of(NEWER);
    served.read();
    held = Optional.of(OLDER);
    assertThat(served.read()).contains(OLDER);
    assertThat(served.known()).contains(NEWER);
  }

  @Test
  void aDatabaseThatWasRestoredIsBelieved() {
    held = Optional.of(NEWER);
    served.look();
    held = Optional.of(OLDER);
    assertThat(served.look()).contains(OLDER);
    assertThat(served.known()).contains(OLDER);
  }

  @Test
  void metricsNameWhatIsServedHoweverItWasLearned() {
    held = Optional.of(OLDER);
    served.read();
    assertThat(measured()).containsExactly("older");
    held = Optional.of(NEWER);
    served.look();
    assertThat(measured()).containsExactly("newer");
    held = Optional.of(OLDER);
    served.look();
    assertThat(measured()).containsExactly("older");
  }

  private List<String> measured() {
    return registry.find("dialogue.relations.dataset.imported").gauges().stream()
        .map(gauge -> gauge.getId().getTag("revision"))
        .toList();
  }

  @Test
  void anEmptyDatabaseTakesNothingAway() {
    held = Optional.of(NEWER);
    served.look();
    held = Optional.empty();
    assertThat(served.look()).isEmpty();
    assertThat(served.known()).contains(NEWER);
  }
}
