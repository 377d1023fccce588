package org.dialoguerelations.http.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dialoguerelations.http.error.ErrorCode;
import org.dialoguerelations.http.error.Refusal;
import org.dialoguerelations.testing.Switched;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In this mode a client has trusted documents executed, or nothing. */
@QuarkusTest
class TrustedOnlyTest {

  private record TrustedOnly() implements OperationsConfig {
    @Override
    public boolean automatic() {
      return true;
    }

    @Override
    public MemorySize automaticBytes() {
      return new MemorySize(BigInteger.valueOf(1_000_000));
    }

    @Override
    public Optional<Path> trusted() {
      return Optional.of(Path.of(Switched.TRUSTED));
    }

    @Override
    public boolean trustedOnly() {
      return true;
    }
  }

  @Inject OperationDocuments documents;

  private Operations operations;

  @BeforeEach
  void trustTheFolder() {
    OperationsConfig config = new TrustedOnly();
    operations =
        new Operations(
            config,
            new PersistedQueryCache(config),
            new TrustedDocuments(config, documents, List::of));
  }

  @Test
  void allElseIsRefused() {
    String document = "{ __typename }";
    Map<String, Object> hash = hash(Sha256.of("{ other: __typename }"));
    assertRefused(Optional.of(document), Map.of());
    assertRefused(Optional.of("{ garbage"), Map.of());
    assertRefused(Optional.empty(), hash);
    assertRefused(Optional.of("{ other: __typename }"), hash);
  }

  @Test
  void trustedDocumentsAreExecuted() {
    Sha256 hash = Sha256.of(TrustedDocumentsTest.JAPAN);
    assertThat(operations.find(Optional.empty(), Map.of(), Optional.of(hash.documentId())))
        .isEqualTo(TrustedDocumentsTest.JAPAN);
    assertThat(operations.find(Optional.empty(), hash(hash), Optional.empty()))
        .isEqualTo(TrustedDocumentsTest.JAPAN);
  }

  private void assertRefused(Optional<String> query, Map<String, Object> extensions) {
    Refusal refusal =
        catchThrowableOfType(
            Refusal.class, () -> operations.find(query, extensions, Optional.empty()));
    assertThat(refusal.code()).isEqualTo(ErrorCode.DOCUMENT_NOT_TRUSTED);
    assertThat(refusal).hasMessage("Only trusted documents are executed: send 'documentId'.");
  }

  private static Map<String, Object> hash(Sha256 hash) {
    return Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", hash.hex()));
  }
}
