package org.dialoguerelations.platform.fetch;

import org.jspecify.annotations.Nullable;

/** Gives the value of a field from its object alone, at once. */
@FunctionalInterface
public interface RecordFetcher {

  /** The value of the field for an object. */
  @Nullable Object read(Object source);
}
