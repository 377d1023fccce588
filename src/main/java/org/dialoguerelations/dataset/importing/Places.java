package org.dialoguerelations.dataset.importing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.dialoguerelations.kernel.date.PartialDate;

/**
 * The places in documents that can be cited, as {@code document/locator}, with their primary keys.
 */
final class Places {

  /**
   * What is known of a document, for all its places.
   *
   * @param asOf the date of which it speaks
   * @param rank see {@link Section#rank}
   */
  record Origin(Optional<PartialDate> asOf, OptionalInt rank) {}

  private static final Origin UNKNOWN = new Origin(Optional.empty(), OptionalInt.empty());

  private final Map<String, Long> keys = new HashMap<>();
  private final Map<Long, Origin> origins = new HashMap<>();

  void declare(String document, String locator, long key, Origin origin) {
    keys.put(document + "/" + locator, key);
    origins.put(key, origin);
  }

  /** The document with this place; nothing is known of one that was not declared. */
  Origin origin(long place) {
    return origins.getOrDefault(place, UNKNOWN);
  }

  Optional<Long> find(String citation) {
    return Optional.ofNullable(keys.get(citation));
  }
}
