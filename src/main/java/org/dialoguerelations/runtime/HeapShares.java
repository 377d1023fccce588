package org.dialoguerelations.runtime;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.util.Map;
import java.util.TreeMap;

/**
 * What each store and each request may take of a heap. A heap of 192 MiB or more has room for what
 * is best; in a smaller one they share what the service itself leaves.
 *
 * @param heap the most bytes that the heap may have
 */
record HeapShares(long heap) {

  private static final long KIB = 1024;
  private static final long MIB = 1024 * KIB;

  /** With less than this, full collections follow each other. */
  private static final long LEAST = 72 * MIB;

  /** What lives while it answers golden queries and keeps nothing, measured. */
  private static final long OWN = 60 * MIB;

  /**
   * Lets a heap pass in which the service can answer.
   *
   * @throws ConfigurationException with a message for the operator
   */
  void check() {
    if (heap < LEAST) {
      throw new ConfigurationException(
          "The heap may have at most %d MiB; the service needs %d: start it with -Xmx96m or more"
              .formatted(heap / MIB, LEAST / MIB));
    }
  }

  /** The properties whose defaults depend on the heap, with those. */
  Map<String, String> properties() {
    Map<String, String> properties = new TreeMap<>();
    properties.put("dialogue-relations.cache.answer-bytes", share(free(), 4, 16 * MIB));
    properties.put("dialogue-relations.recall.bytes", share(free(), 8, 16 * MIB));
    properties.put("dialogue-relations.operations.automatic-bytes", share(free(), 16, 4 * MIB));
    properties.put("dialogue-relations.limits.response-bytes", share(free(), 48, 8 * MIB));
    properties.put("dialogue-relations.limits.unread-bytes", share(free(), 8, 64 * MIB));
    // In memory each of them takes some twenty bytes.
    properties.put("dialogue-relations.limits.kept-characters", share(free(), 256, 250_000));
    properties.put("dialogue-relations.limits.concurrent-executions", share(heap, 24 * MIB, 4));
    return properties;
  }

  private long free() {
    return Math.max(heap - OWN, heap / 8);
  }

  private static String share(long whole, long part, long most) {
    return Long.toString(Math.max(1, Math.min(whole / part, most)));
  }
}
