package org.dialoguerelations.dataset.importing;

import java.util.function.Supplier;

/** Tells long work that the process is asked to end: the runtime waits until the service is up. */
final class EndOfProcess {

  private EndOfProcess() {}

  /**
   * Does work.
   *
   * @param stop called from another thread when the process is asked to end meanwhile
   */
  static <T> T during(Runnable stop, Supplier<T> work) {
    Thread hook = new Thread(stop, "end-of-import");
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      return work.get();
    } finally {
      forget(hook);
    }
  }

  private static void forget(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process ends already, and the hook with it.
    }
  }
}
