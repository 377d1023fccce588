package org.dialoguerelations.http.operations;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * Documents that clients have sent, under their hash. Bounded by bytes; of two documents the one
 * that is asked for more often stays, so that a flood of new ones does not drive out those in use.
 */
@Singleton
class PersistedQueryCache {

  /** Of the hash, the objects and the entry, about. */
  private static final int BYTES_BESIDE_TEXT = 256;

  private final Cache<Sha256, String> documents;

  PersistedQueryCache(OperationsConfig config) {
    this.documents =
        Caffeine.newBuilder()
            .maximumWeight(config.automaticBytes().asLongValue())
            .weigher((Sha256 hash, String document) -> bytes(document))
            // Maintenance is short: it runs on the calling thread, not on one of its own.
            .executor(Runnable::run)
            .build();
  }

  Optional<String> find(Sha256 hash) {
    return Optional.ofNullable(documents.getIfPresent(hash));
  }

  void keep(Sha256 hash, String document) {
    documents.put(hash, document);
  }

  private static int bytes(String document) {
    return BYTES_BESIDE_TEXT + 2 * document.length();
  }
}
