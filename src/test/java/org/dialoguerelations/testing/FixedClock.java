package org.dialoguerelations.testing;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import org.dialoguerelations.kernel.date.MachineTime;

/**
 * The time in tests: it does not pass by itself, so that golden files stay as they are. A test that
 * moves it puts it back.
 */
@Singleton
public class FixedClock {

  public static final Instant NOW = Instant.parse("2026-01-15T12:00:00Z");

  private final AtomicReference<Instant> now = new AtomicReference<>(NOW);
  private final AtomicReference<Runnable> asked = new AtomicReference<>(() -> {});

  /** It is this time from now on. */
  public void moveTo(Instant instant) {
    now.set(instant);
  }

  /** This is done by whoever asks for the time, before the answer. */
  public void whenAsked(Runnable action) {
    asked.set(action);
  }

  /** It is {@link #NOW} again, and nothing is done. */
  public void putBack() {
    now.set(NOW);
    asked.set(() -> {});
  }

  @Produces
  @Singleton
  @MachineTime
  InstantSource clock() {
    return () -> {
      asked.get().run();
      return now.get();
    };
  }
}
