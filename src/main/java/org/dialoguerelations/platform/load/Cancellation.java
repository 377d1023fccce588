package org.dialoguerelations.platform.load;

import org.jspecify.annotations.Nullable;

/**
 * Lets another thread stop the work of a request: its loads and fields are refused from then on,
 * and the statement that runs is cancelled.
 */
public final class Cancellation {

  private volatile boolean stopped;
  private volatile @Nullable RuntimeException failure;
  private volatile Runnable interruption = () -> {};

  /** Stops the work. May be called again: a statement may have begun since the last call. */
  public void stop() {
    stopped = true;
    interruption.run();
  }

  /**
   * Ends the work from within, since nothing that it needs can be read any more.
   *
   * @param failure is what {@link #check} throws from now on
   */
  public void fail(RuntimeException failure) {
    this.failure = failure;
    stopped = true;
  }

  public boolean isStopped() {
    return stopped;
  }

  /**
   * Goes on unless the work was stopped.
   *
   * @throws CancelledException when it was stopped by another thread
   * @throws RuntimeException as given to {@link #fail}
   */
  public void check() {
    RuntimeException reason = failure;
    if (reason != null) {
      throw reason;
    }
    if (stopped) {
      throw new CancelledException();
    }
  }

  void interruptBy(Runnable interruption) {
    this.interruption = interruption;
    check();
  }

  void endInterruption() {
    interruption = () -> {};
  }
}
