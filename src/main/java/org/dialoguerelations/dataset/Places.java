package org.dialoguerelations.dataset;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The places in documents that can be cited, as {@code document/locator}, with their primary keys.
 */
final class Places {

  private final Map<String, Long> keys = new HashMap<>();

  void declare(String document, String locator, long key) {
    keys.put(document + "/" + locator, key);
  }

  Optional<Long> find(String citation) {
    return Optional.ofNullable(keys.get(citation));
  }
}
