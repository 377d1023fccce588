package org.dialoguerelations.platform.export;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value of several parts: an object where there are objects (JSON), a text where not (CSV).
 *
 * @param text all that matters, in one line
 * @param members the parts by name, in order; null when unknown
 */
public record Item(String text, Map<String, @Nullable Object> members) {

  public Item {
    members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
  }

  /** An item without parts so far. */
  public static Item of(String text) {
    return new Item(text, Map.of());
  }

  /** The same with one more part. */
  public Item with(String name, @Nullable Object value) {
    Map<String, @Nullable Object> all = new LinkedHashMap<>(members);
    all.put(name, value);
    return new Item(text, all);
  }
}
