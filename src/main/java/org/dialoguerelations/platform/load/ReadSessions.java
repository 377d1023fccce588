package org.dialoguerelations.platform.load;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Function;

/** Has requests read, and keeps at hand what those of the newest revision have read. */
@Singleton
public class ReadSessions {

  private final ReadTransaction snapshot;
  private final LoadMeters meters;
  private final long maxBytes;
  private final ThreadLocal<ReadSession<?>> current = new ThreadLocal<>();
  private volatile Latest latest = new Latest(Optional.empty(), new RelationCache(0));

  /** What is kept of one revision; it is dropped as a whole when another is read. */
  private record Latest(Optional<?> revision, RelationCache recall) {}

  ReadSessions(ReadTransaction snapshot, RelationCacheConfig config, LoadMeters meters) {
    this.snapshot = snapshot;
    this.meters = meters;
    this.maxBytes = config.bytes().asLongValue();
  }

  /**
   * Does the work of one request on the calling thread, which must do all of it. The work is done
   * once more, from its beginning, when another revision turns out to have taken the place of the
   * one that was known.
   *
   * @throws CancelledException when it was stopped before it began
   */
  public <R, T> T read(
      Cancellation stop, Revisions<R> revisions, Function<ReadSession<R>, T> work) {
    int before = meters.statements();
    try {
      return newest(stop, revisions, work);
    } finally {
      meters.executed(before);
    }
  }

  private <R, T> T newest(
      Cancellation stop, Revisions<R> revisions, Function<ReadSession<R>, T> work) {
    Optional<R> known = revisions.known();
    if (known.isPresent()) {
      try (ReadSession<R> reading =
          new ReadSession<>(revisions, snapshot, stop, known, recall(known), Optional.empty())) {
        Optional<T> done = whileCurrent(reading, work);
        if (done.isPresent()) {
          return done.get();
        }
      }
    }
    try (ReadTransaction.Open transaction = snapshot.open(stop)) {
      Optional<R> revision = revisions.read();
      ReadSession<R> reading =
          new ReadSession<>(
              revisions, snapshot, stop, revision, recall(revision), Optional.of(transaction));
      return during(reading, work);
    }
  }

  /** How many bytes are at hand, estimated. */
  long bytes() {
    return latest.recall().bytes();
  }

  /** What the calling thread's request reads. */
  ReadSession<?> current() {
    ReadSession<?> reading = current.get();
    if (reading == null) {
      throw new IllegalStateException("no request is being answered on this thread");
    }
    return reading;
  }

  private <R, T> T during(ReadSession<R> reading, Function<ReadSession<R>, T> work) {
    current.set(reading);
    try {
      return work.apply(reading);
    } finally {
      current.remove();
      meters.recalled(reading.hits(), reading.misses());
    }
  }

  private <R, T> Optional<T> whileCurrent(
      ReadSession<R> reading, Function<ReadSession<R>, T> work) {
    try {
      T done = during(reading, work);
      return reading.isOutdated() ? Optional.empty() : Optional.of(done);
    } catch (RuntimeException e) {
      if (reading.isOutdated()) {
        return Optional.empty();
      }
      throw e;
    }
  }

  /** What is at hand of a revision: that of the last that was asked for. */
  private RelationCache recall(Optional<?> revision) {
    Latest now = latest;
    if (!now.revision().equals(revision)) {
      // Should two threads come here at once, what one of them keeps is lost, and no more.
      now = new Latest(revision, new RelationCache(revision.isPresent() ? maxBytes : 0));
      latest = now;
    }
    return now.recall();
  }
}
