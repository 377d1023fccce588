package org.dialoguerelations.dataset;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dialoguerelations.kernel.date.PartialDate;

/**
 * The places in documents that can be cited, as {@code document/locator}, with their primary keys.
 */
final class Places {

  private final Map<String, Long> keys = new HashMap<>();
  private final Map<Long, PartialDate> dates = new HashMap<>();

  /**
   * @param asOf the date of which the document speaks
   */
  void declare(String document, String locator, long key, Optional<PartialDate> asOf) {
    keys.put(document + "/" + locator, key);
    asOf.ifPresent(date -> dates.put(key, date));
  }

  /** The date of which the document with this place speaks. */
  Optional<PartialDate> asOf(long place) {
    return Optional.ofNullable(dates.get(place));
  }

  Optional<Long> find(String citation) {
    return Optional.ofNullable(keys.get(citation));
  }
}
