package org.dialoguerelations.kernel;

import java.util.stream.Stream;

/** What a failure came from. */
public final class Causes {

  /** Longer chains are circles. */
  private static final int MOST = 20;

  private Causes() {}

  /** The failure itself, its cause, the cause of that, and so on; nothing of no failure. */
  public static Stream<Throwable> of(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(MOST);
  }
}
