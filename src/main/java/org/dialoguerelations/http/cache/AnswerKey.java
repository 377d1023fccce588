package org.dialoguerelations.http.cache;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Base64;

/** Names an answer by all that it depends on: 256 bits, in four parts. Equal keys, equal bytes. */
record AnswerKey(long first, long second, long third, long fourth) {

  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

  /** The key of the answer on this day, if it depends on the day. */
  AnswerKey on(LocalDate day) {
    return new Digest().key(this).text(day.toString()).toKey();
  }

  /** As text of letters, digits, '-' and '_'. */
  String tag() {
    return BASE64.encodeToString(
        ByteBuffer.allocate(4 * Long.BYTES)
            .putLong(first)
            .putLong(second)
            .putLong(third)
            .putLong(fourth)
            .array());
  }
}
