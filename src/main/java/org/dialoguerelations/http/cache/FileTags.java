package org.dialoguerelations.http.cache;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dialoguerelations.dataset.revision.DatasetRevision;
import org.dialoguerelations.dataset.revision.ServedRevision;
import org.dialoguerelations.kernel.date.RequestClock;

/** Lets clients and caches keep files as they keep answers: by revision, and by day if need be. */
@Singleton
public class FileTags {

  private final ServedRevision served;
  private final AnswerKeys keys;
  private final CacheControl control;
  private final RequestClock clock;

  FileTags(ServedRevision served, AnswerKeys keys, CacheControl control, RequestClock clock) {
    this.served = served;
    this.keys = keys;
    this.control = control;
    this.clock = clock;
  }

  /**
   * The headers of a file.
   *
   * @param asked all that decides its bytes beside the revision
   * @param day on which it is right; empty when it does not depend on the clock
   * @param weak whether two files of one tag may differ in bytes, not in meaning
   */
  public Map<String, String> headers(
      List<String> asked, DatasetRevision revision, Optional<LocalDate> day, boolean weak) {
    AnswerKey key = keys.of(asked, revision);
    String tag = '"' + day.map(key::on).orElse(key).tag() + '"';
    return Map.of("ETag", weak ? "W/" + tag : tag, "Cache-Control", control.header(day));
  }

  /** The headers that say so when the client holds the right file, as far as is known at once. */
  public Optional<Map<String, String>> unchanged(
      List<String> asked, IfNoneMatch held, boolean weak) {
    if (held.tags().isEmpty()) {
      return Optional.empty();
    }
    return served
        .known()
        .flatMap(
            revision -> {
              AnswerKey key = keys.of(asked, revision);
              LocalDate today = clock.today();
              if (held.names(key.tag())) {
                return Optional.of(headers(asked, revision, Optional.empty(), weak));
              }
              return held.names(key.on(today).tag())
                  ? Optional.of(headers(asked, revision, Optional.of(today), weak))
                  : Optional.empty();
            });
  }
}
