package org.dialoguerelations.kernel.date;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock of the service over a time that a test moves. */
public final class MovableRequestClock {

  private Instant now;

  private final RequestClock clock =
      new RequestClock(
          new Clock() {
            @Override
            public Instant instant() {
              return now;
            }

            @Override
            public ZoneId getZone() {
              return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
              throw new UnsupportedOperationException();
            }
          });

  public MovableRequestClock(String instant) {
    moveTo(instant);
  }

  public RequestClock clock() {
    return clock;
  }

  public void moveTo(String instant) {
    now = Instant.parse(instant);
  }
}
