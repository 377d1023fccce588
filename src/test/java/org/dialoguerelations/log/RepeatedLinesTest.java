package org.dialoguerelations.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class RepeatedLinesTest {

  private final AtomicLong now = new AtomicLong();
  private final RepeatedLines filter = new RepeatedLines(now::get);

  @Test
  void fewAreWrittenAndTheRestIsCounted() {
    for (int i = 0; i < RepeatedLines.MOST; i++) {
      assertThat(filter.isLoggable(line(Level.SEVERE, "Request {0} failed", i))).isTrue();
    }
    for (int i = 0; i < 1000; i++) {
      assertThat(filter.isLoggable(line(Level.SEVERE, "Request {0} failed", i))).isFalse();
    }
    now.addAndGet(TimeUnit.SECONDS.toNanos(10));
    LogRecord next = line(Level.SEVERE, "Request {0} failed", 1);
    assertThat(filter.isLoggable(next)).isTrue();
    assertThat(next.getMessage())
        .isEqualTo("Request {0} failed [1000 lines like this were left out]");
    LogRecord last = line(Level.SEVERE, "Request {0} failed", 1);
    assertThat(filter.isLoggable(last)).isTrue();
    assertThat(last.getMessage()).isEqualTo("Request {0} failed");
  }

  @Test
  void othersAreWritten() {
    for (int i = 0; i < 1000; i++) {
      filter.isLoggable(line(Level.WARNING, "one {0}", i));
      assertThat(filter.isLoggable(line(Level.INFO, "Request {0}", i))).isTrue();
    }
    assertThat(filter.isLoggable(line(Level.WARNING, "other {0}", 1))).isTrue();
    assertThat(filter.isLoggable(line(Level.SEVERE, "one {0}", 1))).isTrue();
  }

  @Test
  void textsWithoutParametersRepeatEachOtherToo() {
    int written = 0;
    for (int i = 0; i < 1000; i++) {
      LogRecord line = new LogRecord(Level.WARNING, "text " + i);
      line.setLoggerName("library");
      written += filter.isLoggable(line) ? 1 : 0;
    }
    assertThat(written).isEqualTo(RepeatedLines.MOST);
  }

  @Test
  void kindsAreBounded() {
    int written = 0;
    for (int i = 0; i < 5000; i++) {
      written += filter.isLoggable(line(Level.WARNING, "text " + i + " {0}", 1)) ? 1 : 0;
    }
    assertThat(written).isEqualTo(1000 + RepeatedLines.MOST);
  }

  private static LogRecord line(Level level, String message, Object parameter) {
    LogRecord line = new LogRecord(level, message);
    line.setLoggerName("service");
    line.setParameters(new Object[] {parameter});
    return line;
  }
}
