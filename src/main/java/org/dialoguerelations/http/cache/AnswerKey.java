package org.dialoguerelations.http.cache;

import java.time.LocalDate;

/**
 * Names an answer by all that it depends on. Equal keys, equal bytes.
 *
 * @param tag 256 bits as text of letters, digits, '-' and '_'
 */
record AnswerKey(String tag) {

  /** The key of the answer on this day, if it depends on the day. */
  AnswerKey on(LocalDate day) {
    return new Digest().text(tag).text(day.toString()).toKey();
  }
}
