package org.dialoguerelations.http.answer;

import org.dialoguerelations.http.error.ErrorCode;
import org.dialoguerelations.http.error.ErrorCode.Phase;

/** Drafts of the specification of GraphQL over HTTP, which differ in their status codes. */
public enum Draft {
  /** The one that clients and the audits of {@code graphql-http} expect. */
  AUDITED,
  /** The newest: 422 for what cannot be executed, 294 for an answer with errors. */
  NEWEST;

  private static final int OK = 200;
  private static final int PARTIAL_SUCCESS = 294;
  private static final int BAD_REQUEST = 400;
  private static final int FORBIDDEN = 403;
  private static final int UNPROCESSABLE_CONTENT = 422;

  /**
   * The status of an executed request.
   *
   * @param complete whether the answer has no errors
   */
  int executed(boolean complete) {
    return !complete && this == NEWEST ? PARTIAL_SUCCESS : OK;
  }

  /**
   * The status of a request that was not executed, or not to its end.
   *
   * @param type that the client accepts
   */
  int refused(ErrorCode code, MediaType type) {
    int status = code.status();
    Phase phase = code.phase();
    if (this == NEWEST) {
      // What cannot be parsed is a bad request in each draft.
      boolean parsed = phase != Phase.JSON && phase != Phase.SYNTAX;
      return status == BAD_REQUEST && parsed ? UNPROCESSABLE_CONTENT : status;
    }
    // What is no request of GraphQL is told to an older client by status, too.
    boolean isRequest = phase != Phase.JSON && phase != Phase.REQUEST;
    return type == MediaType.JSON && isRequest && (status == BAD_REQUEST || status == FORBIDDEN)
        ? OK
        : status;
  }

  /** The status of an answer whose only error has the code, wherever it comes about. */
  public int status(ErrorCode code, MediaType type) {
    return code.phase() == Phase.FIELD ? executed(false) : refused(code, type);
  }

  /**
   * The type in which an answer with such a status is sent. By the newest draft an older client
   * gets its own type only if all is well: an error in that type could be from anywhere.
   */
  MediaType sent(int status, MediaType accepted) {
    return this == NEWEST && status >= BAD_REQUEST ? MediaType.GRAPHQL_RESPONSE : accepted;
  }
}
