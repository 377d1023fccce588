package org.dialoguerelations.http.cache;

import java.time.LocalDate;
import java.util.Optional;
import org.dialoguerelations.http.answer.HttpAnswer;

/**
 * An answer that can be sent again to whoever asks the same.
 *
 * @param key of the request and the revision that was read; empty when the answer has errors and
 *     must not be kept
 * @param day on which it is right; empty when it does not depend on the clock
 */
record KeyedAnswer(HttpAnswer answer, Optional<AnswerKey> key, Optional<LocalDate> day) {

  boolean isRightOn(LocalDate today) {
    return day.isEmpty() || day.get().equals(today);
  }

  /** What it is called in {@code ETag}; empty when it must not be kept. */
  Optional<String> tag() {
    return key.map(one -> day.map(one::on).orElse(one)).map(AnswerKey::tag);
  }
}
