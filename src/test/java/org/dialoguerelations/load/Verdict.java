package org.dialoguerelations.load;

import org.dialoguerelations.http.attack.Exchange;
import org.dialoguerelations.http.error.ErrorCode;
import org.dialoguerelations.testing.WireAnswer;

/**
 * What became of a request, and how.
 *
 * @param details of a failure; empty otherwise
 */
record Verdict(Outcome outcome, String details) {

  static Verdict of(Outcome outcome) {
    return new Verdict(outcome, "");
  }

  static Verdict failed(String details) {
    return new Verdict(Outcome.FAILED, details);
  }

  /** Compares an answer with the one that is due; while there is too much to do, 503 is, too. */
  static Verdict on(WireAnswer answer, Exchange due) {
    String code = code(answer);
    if (answer.status() == due.status()
        && code.equals(due.code().map(ErrorCode::name).orElse(""))) {
      boolean answered = due.status() == 200 && due.code().isEmpty();
      return of(answered ? Outcome.ANSWERED : Outcome.REFUSED);
    }
    if (answer.status() == 503) {
      if (code.equals(ErrorCode.OVERLOADED.name()) && !answer.header("retry-after").isEmpty()) {
        return of(Outcome.SHED);
      }
      if (code.equals(ErrorCode.DEADLINE_EXCEEDED.name())) {
        return of(Outcome.LATE);
      }
    }
    return failed("%d %s %.200s".formatted(answer.status(), code, answer.body()));
  }

  /** Reads JSON only where there is an error in it, since the client must be faster than that. */
  private static String code(WireAnswer answer) {
    return answer.body().contains("\"errors\"") ? answer.code() : "";
  }
}
