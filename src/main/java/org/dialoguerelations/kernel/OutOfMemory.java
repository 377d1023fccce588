package org.dialoguerelations.kernel;

/**
 * A process that ran out of memory ends, as the virtual machine's own {@code
 * -XX:+ExitOnOutOfMemoryError} would have it, for whoever starts it without: a thread that failed
 * in the middle of anything leaves it unfinished, and a platform starts another process in a
 * moment.
 */
public final class OutOfMemory {

  /** That of the virtual machine's own way. */
  private static final int EXIT_CODE = 3;

  private OutOfMemory() {}

  /** Ends the process if it ran out of memory, without anything that would need some. */
  public static void endIfIn(Throwable failure) {
    if (Causes.of(failure).anyMatch(OutOfMemoryError.class::isInstance)) {
      Runtime.getRuntime().halt(EXIT_CODE);
    }
  }
}
