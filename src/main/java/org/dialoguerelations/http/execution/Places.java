package org.dialoguerelations.http.execution;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.dialoguerelations.http.error.CodedError;
import org.dialoguerelations.http.error.ErrorCode;
import org.dialoguerelations.http.error.Refusal;

/** The places of requests that are executed or wait for it: there is no queue without an end. */
final class Places {

  private static final String SECONDS_UNTIL_RETRY = "1";

  private final int number;
  private final AtomicInteger taken = new AtomicInteger();

  Places(int number) {
    this.number = number;
  }

  /**
   * Takes a place, to be given back once.
   *
   * @throws Refusal when all are taken
   */
  void take() {
    int before = taken.getAndUpdate(now -> Math.min(now + 1, number));
    if (before == number) {
      throw new Refusal(
          List.of(CodedError.of(ErrorCode.OVERLOADED, "Too many requests are waiting already.")),
          Map.of("Retry-After", SECONDS_UNTIL_RETRY));
    }
  }

  int taken() {
    return taken.get();
  }

  void giveBack() {
    taken.decrementAndGet();
  }
}
