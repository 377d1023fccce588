package org.dialoguerelations.http.execution;

import java.util.Optional;
import org.dialoguerelations.http.error.ErrorCode;
import org.dialoguerelations.http.error.Refusal;

/** What a client wants to learn of the cost of its operation: the header {@code GraphQL-Cost}. */
public enum CostOption {
  /** Nothing. */
  SILENT,
  /** What it was taken to cost and what it did cost, beside the answer. */
  REPORT,
  /** What it would cost; it is not executed. */
  DRY_RUN;

  /** The name of the header. */
  public static final String HEADER = "GraphQL-Cost";

  /**
   * The option that a header names.
   *
   * @param header empty when there is none
   * @throws Refusal when it names no option
   */
  public static CostOption of(Optional<String> header) {
    return switch (header.orElse("")) {
      case "" -> SILENT;
      case "report" -> REPORT;
      case "dry-run" -> DRY_RUN;
      default ->
          throw new Refusal(
              ErrorCode.INVALID_REQUEST, "'" + HEADER + "' must be 'report' or 'dry-run'.");
    };
  }
}
