package org.dialoguerelations.http.execution;

import java.util.Optional;
import org.dialoguerelations.http.error.ErrorCode;
import org.dialoguerelations.http.error.Refusal;

/** What becomes of codes that no record has: the header {@code GraphQL-Unknown-Codes}. */
public enum UnknownCodes {
  /** They match nothing, and {@code extensions} tells of them. */
  WARN,
  /** The fields that are given them have an error. */
  ERROR;

  /** The name of the header. */
  public static final String HEADER = "GraphQL-Unknown-Codes";

  /**
   * What a header asks for.
   *
   * @param header empty when there is none
   * @throws Refusal when it asks for nothing that there is
   */
  public static UnknownCodes of(Optional<String> header) {
    return switch (header.orElse("")) {
      case "", "warn" -> WARN;
      case "error" -> ERROR;
      default ->
          throw new Refusal(
              ErrorCode.INVALID_REQUEST, "'" + HEADER + "' must be 'warn' or 'error'.");
    };
  }
}
