package org.dialoguerelations.machine;

import java.util.Map;
import java.util.TreeMap;

/**
 * What each store and each request may take of a heap. A heap of 256 MiB or more has room for what
 * is best; a smaller one gets its share of it.
 *
 * @param heap the most bytes that the heap may have
 */
record HeapShares(long heap) {

  private static final long KIB = 1024;
  private static final long MIB = 1024 * KIB;

  /** The properties whose defaults depend on the heap, with those. */
  Map<String, String> properties() {
    Map<String, String> properties = new TreeMap<>();
    properties.put("dialogue-relations.cache.answer-bytes", share(8, 16 * MIB));
    properties.put("dialogue-relations.recall.bytes", share(16, 16 * MIB));
    properties.put("dialogue-relations.operations.automatic-bytes", share(32, 4 * MIB));
    properties.put("dialogue-relations.limits.response-bytes", share(16, 8 * MIB));
    // In memory each of them takes some twenty bytes.
    properties.put("dialogue-relations.limits.kept-characters", share(512, 250_000));
    properties.put("dialogue-relations.limits.concurrent-executions", share(24 * MIB, 4));
    return properties;
  }

  private String share(long part, long most) {
    return Long.toString(Math.max(1, Math.min(heap / part, most)));
  }
}
