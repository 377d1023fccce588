package org.dialoguerelations.kernel.load;

/**
 * Lets another thread stop the work of a request: its loads and fields are refused from then on,
 * and the statement that runs is cancelled.
 */
public final class Stop {

  private volatile boolean stopped;
  private volatile Runnable interruption = () -> {};

  /** Stops the work. May be called again: a statement may have begun since the last call. */
  public void stop() {
    stopped = true;
    interruption.run();
  }

  public boolean isStopped() {
    return stopped;
  }

  /**
   * Goes on unless the work was stopped.
   *
   * @throws StoppedException when it was
   */
  public void check() {
    if (stopped) {
      throw new StoppedException();
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
