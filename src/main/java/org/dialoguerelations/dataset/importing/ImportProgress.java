package org.dialoguerelations.dataset.importing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Says how far an import has come, every few seconds; nothing when it takes no longer. Stops it,
 * when asked to.
 */
final class ImportProgress {

  /** The time between two lines. */
  static final Duration EACH = Duration.ofSeconds(5);

  private final InstantSource clock;
  private final Consumer<String> log;
  private Instant lastLine;
  private int records;
  private int read;
  private int readAtLastLine;
  private boolean silent = true;
  private volatile boolean stopped;

  /**
   * @param log takes lines
   */
  ImportProgress(InstantSource clock, Consumer<String> log) {
    this.clock = clock;
    this.log = log;
    this.lastLine = clock.instant();
  }

  /** Says nothing. */
  static ImportProgress silent() {
    return new ImportProgress(InstantSource.fixed(Instant.EPOCH), line -> {});
  }

  /** Lets the import end at the next record; from any thread. */
  void stop() {
    stopped = true;
  }

  /**
   * The code of one more record was read.
   *
   * @throws ImportStoppedException when it shall go no further
   */
  void declared() {
    goOn();
    records++;
    if (isTime()) {
      say("Importing: %,d records found so far", records);
    }
  }

  /** The codes of all records were read; the records themselves follow. */
  void allDeclared() {
    lastLine = silent ? lastLine : clock.instant();
  }

  /**
   * One more record was read, checked and handed on.
   *
   * @throws ImportStoppedException when it shall go no further
   */
  void read() {
    goOn();
    read++;
    if (isTime()) {
      double seconds = Duration.between(lastLine, clock.instant()).toMillis() / 1000.0;
      say(
          "Importing: %d%% of %,d records, %,.0f records/s",
          100L * read / records, records, (read - readAtLastLine) / seconds);
      readAtLastLine = read;
    }
  }

  /** All records were written; what follows from several of them is next. */
  void allRead() {
    if (!silent) {
      say("Importing: all %,d records are written, now what follows from several", records);
    }
  }

  /** How many records there are. */
  int records() {
    return records;
  }

  private void goOn() {
    if (stopped) {
      throw new ImportStoppedException();
    }
  }

  private boolean isTime() {
    return !clock.instant().isBefore(lastLine.plus(EACH));
  }

  private void say(String line, Object... values) {
    silent = false;
    lastLine = clock.instant();
    log.accept(String.format(Locale.ROOT, line, values));
  }
}
