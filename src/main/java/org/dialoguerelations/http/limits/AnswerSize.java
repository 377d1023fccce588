package org.dialoguerelations.http.limits;

import org.dialoguerelations.http.error.ErrorCode;
import org.dialoguerelations.http.error.Refusal;

/** How long an answer may get. */
public final class AnswerSize {

  private AnswerSize() {}

  /** The refusal of an answer that gets longer, whenever that is noticed. */
  public static Refusal exceeded(long maxBytes) {
    return Refusal.exceeding(
        ErrorCode.RESPONSE_TOO_LARGE, "The answer has more than %d bytes.", maxBytes);
  }
}
