package org.dialoguerelations.platform.load;

import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** A key or value of a relation that takes much more memory than a record. */
public interface Sized {

  /** What a record takes, with its texts and dates: an estimate on the safe side. */
  int RECORD_BYTES = 500;

  /** How many bytes it takes, roughly. */
  long bytes();

  /** How many bytes any key or value takes, roughly; nothing for null. */
  static long bytesOf(@Nullable Object object) {
    if (object instanceof Sized weighed) {
      return weighed.bytes();
    }
    if (object instanceof Iterable<?> all) {
      return StreamSupport.stream(all.spliterator(), false).mapToLong(Sized::bytesOf).sum();
    }
    if (object instanceof String text) {
      return 50L + text.length();
    }
    return object == null ? 0 : object instanceof Number ? 20 : RECORD_BYTES;
  }
}
