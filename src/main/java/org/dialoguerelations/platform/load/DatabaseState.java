package org.dialoguerelations.platform.load;

import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Whether the database was there when somebody looked last. While it is away, nobody waits for it:
 * what needs it is refused at once.
 */
@Singleton
public class DatabaseState {

  private final AtomicBoolean away = new AtomicBoolean();

  public boolean isAway() {
    return away.get();
  }

  /**
   * Tells what was found.
   *
   * @return whether that is news
   */
  public boolean found(boolean isAway) {
    return away.getAndSet(isAway) != isAway;
  }

  void check() {
    if (isAway()) {
      throw new DataUnavailableException("the database is away");
    }
  }
}
