package org.dialoguerelations.kernel.date;

import java.time.Instant;

/** A clock of the service over a time that a test moves. */
public final class MovableRequestClock {

  private Instant now;

  private final RequestClock clock = new RequestClock(() -> now);

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
