package org.dialoguerelations.http.limits;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dialoguerelations.http.error.CodedError;
import org.dialoguerelations.http.error.ErrorCode;
import org.dialoguerelations.http.error.Refusal;

/** Refuses what exceeds a limit, and names the limit. */
public final class Excess {

  private Excess() {}

  /**
   * The refusal of something that exceeds a limit.
   *
   * @param message with one {@code %d}, for the limit
   */
  public static Refusal of(ErrorCode code, String message, long limit) {
    return of(code, message, limit, Map.of());
  }

  /**
   * The refusal of something that exceeds a limit.
   *
   * @param message with one {@code %d}, for the limit
   * @param details what else there is to say, by name
   */
  public static Refusal of(
      ErrorCode code, String message, long limit, Map<String, Object> details) {
    Map<String, Object> said = new LinkedHashMap<>(details);
    said.put("limit", limit);
    return new Refusal(new CodedError(code, message.formatted(limit), List.of(), List.of(), said));
  }
}
