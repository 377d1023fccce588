package org.dialoguerelations.http.answer;

import jakarta.inject.Singleton;
import org.dialoguerelations.kernel.ErrorCode;

/** Which status of HTTP an answer has. */
@Singleton
public class StatusCodes {

  private static final int OK = 200;

  private final AnswerConfig config;

  StatusCodes(AnswerConfig config) {
    this.config = config;
  }

  /**
   * The status of an executed request.
   *
   * @param complete whether the answer has no errors
   */
  int executed(MediaType type, boolean complete) {
    return !complete && type == MediaType.GRAPHQL_RESPONSE && config.statusCodes() == Draft.NEWEST
        ? 294
        : OK;
  }

  /** The status of a request that was not executed, or not to its end. */
  int refused(ErrorCode code, MediaType type) {
    return switch (code) {
      case INVALID_REQUEST, BATCHING_NOT_SUPPORTED -> 400;
      case NOT_FOUND, WEBSOCKET_NOT_SUPPORTED, UNKNOWN_EXPORT -> 404;
      case METHOD_NOT_ALLOWED -> 405;
      case NOT_ACCEPTABLE -> 406;
      case REQUEST_TIMEOUT -> 408;
      case BODY_TOO_LARGE -> 413;
      case UNSUPPORTED_MEDIA_TYPE -> 415;
      case INTERNAL_ERROR -> 500;
      case DEADLINE_EXCEEDED, OVERLOADED, DATASET_CHANGED -> 503;
      default -> type == MediaType.JSON ? OK : unexecuted(code);
    };
  }

  /** Of a request that was read, but cannot be executed as it is. */
  private int unexecuted(ErrorCode code) {
    return config.statusCodes() == Draft.NEWEST && code != ErrorCode.SYNTAX_ERROR ? 422 : 400;
  }
}
