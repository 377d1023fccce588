package org.dialoguerelations.log;

import io.quarkus.logging.LoggingFilter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.logging.Filter;
import java.util.logging.Level;
import java.util.logging.LogRecord;

/**
 * Leaves out warnings and errors that repeat each other: whoever makes the service write one must
 * not fill the disk with it. Lines repeat each other that differ in their parameters only. The
 * first line that is written again says how many were left out.
 */
@LoggingFilter(name = "repeated-lines")
public final class RepeatedLines implements Filter {

  static final int MOST = 20;
  private static final long NANOS = TimeUnit.SECONDS.toNanos(10);

  /** Texts that are no patterns could be of any number. */
  private static final int MOST_KINDS = 1000;

  private static final String OTHERS = "";

  private final LongSupplier clock;
  private final Map<String, Kind> kinds = new ConcurrentHashMap<>();

  public RepeatedLines() {
    this(System::nanoTime);
  }

  RepeatedLines(LongSupplier clock) {
    this.clock = clock;
  }

  @Override
  public boolean isLoggable(LogRecord line) {
    if (line.getLevel().intValue() < Level.WARNING.intValue()) {
      return true;
    }
    long leftOut = kind(line).admit(clock.getAsLong());
    if (leftOut > 0) {
      line.setMessage(line.getMessage() + " [" + leftOut + " lines like this were left out]");
    }
    return leftOut >= 0;
  }

  private Kind kind(LogRecord line) {
    String name =
        line.getLoggerName()
            + line.getLevel()
            + (line.getThrown() == null ? "" : line.getThrown().getClass().getName())
            + (line.getParameters() == null ? "" : line.getMessage());
    return kinds.computeIfAbsent(
        kinds.size() < MOST_KINDS || kinds.containsKey(name) ? name : OTHERS,
        one -> new Kind(clock.getAsLong()));
  }

  /** Lines that repeat each other. */
  private static final class Kind {

    private long begin;
    private int written;
    private long leftOut;

    Kind(long begin) {
      this.begin = begin;
    }

    /** How many lines were left out before this one; negative when it is one of them. */
    synchronized long admit(long now) {
      if (now - begin >= NANOS) {
        begin = now;
        written = 0;
      }
      if (written == MOST) {
        leftOut++;
        return -1;
      }
      written++;
      long before = leftOut;
      leftOut = 0;
      return before;
    }
  }
}
