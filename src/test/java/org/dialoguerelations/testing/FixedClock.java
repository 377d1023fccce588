package org.dialoguerelations.testing;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** The time in tests: it never passes, so that golden files stay as they are. */
@Singleton
public class FixedClock {

  public static final Instant NOW = Instant.parse("2026-01-15T12:00:00Z");

  @Produces
  @Singleton
  Clock clock() {
    return Clock.fixed(NOW, ZoneOffset.UTC);
  }
}
