package org.dialoguerelations.http.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.configuration.MemorySize;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is kept for clients is bounded, and a flood does not drive out what is in use. */
class PersistedQueryCacheTest {

  private static final int CAPACITY = 1 << 20;

  private record Config(MemorySize automaticBytes) implements OperationsConfig {
    @Override
    public boolean automatic() {
      return true;
    }

    @Override
    public Optional<Path> trusted() {
      return Optional.empty();
    }

    @Override
    public boolean trustedOnly() {
      return false;
    }
  }

  private final PersistedQueryCache kept =
      new PersistedQueryCache(new Config(new MemorySize(BigInteger.valueOf(CAPACITY))));

  @Test
  void aFloodTakesNoMoreThanItsShare() {
    IntStream.range(0, 10_000).forEach(i -> keep(document(i)));
    long characters =
        IntStream.range(0, 10_000)
            .mapToObj(PersistedQueryCacheTest::document)
            .filter(document -> kept.find(Sha256.of(document)).isPresent())
            .mapToLong(String::length)
            .sum();
    assertThat(2 * characters).isPositive().isLessThanOrEqualTo(CAPACITY);
  }

  @Test
  void aDocumentInUseSurvivesAFlood() {
    String inUse = "{ __typename }";
    keep(inUse);
    for (int i = 0; i < 10_000; i++) {
      if (i % 10 == 0) {
        assertThat(kept.find(Sha256.of(inUse))).as("after %d others", i).contains(inUse);
      }
      keep(document(i));
    }
  }

  @Test
  void aDocumentThatIsLargerThanAllIsNotKept() {
    String large = "#".repeat(CAPACITY);
    keep(large);
    assertThat(kept.find(Sha256.of(large))).isEmpty();
  }

  private void keep(String document) {
    kept.keep(Sha256.of(document), document);
  }

  private static String document(int number) {
    return "{ a%d: __typename } %s".formatted(number, "#".repeat(1000));
  }
}
