package org.dialoguerelations.http.answer;

import jakarta.inject.Singleton;
import java.util.Set;
import org.dialoguerelations.kernel.ErrorCode;

/** Which status of HTTP an answer has. */
@Singleton
public class StatusCodes {

  private static final int OK = 200;
  private static final int PARTIAL_SUCCESS = 294;
  private static final int BAD_REQUEST = 400;
  private static final int FORBIDDEN = 403;
  private static final int UNPROCESSABLE_CONTENT = 422;

  /** What was sent is no request of GraphQL, so that an older client is told by status, too. */
  private static final Set<ErrorCode> NO_REQUEST =
      Set.of(ErrorCode.INVALID_JSON, ErrorCode.INVALID_REQUEST, ErrorCode.BATCHING_NOT_SUPPORTED);

  /** What cannot be parsed is a bad request in each draft. */
  private static final Set<ErrorCode> NOT_PARSED =
      Set.of(ErrorCode.INVALID_JSON, ErrorCode.SYNTAX_ERROR);

  /** What fields are given wrongly: all else is answered. */
  private static final Set<ErrorCode> IN_FIELDS =
      Set.of(
          ErrorCode.INVALID_ID,
          ErrorCode.INVALID_CURSOR,
          ErrorCode.INVALID_PAGE,
          ErrorCode.INVALID_FILTER,
          ErrorCode.INVALID_ARGUMENT);

  private final AnswerConfig config;

  StatusCodes(AnswerConfig config) {
    this.config = config;
  }

  /** The status that fits an error where HTTP alone decides. */
  public static int of(ErrorCode code) {
    return switch (code) {
      case DOCUMENT_NOT_TRUSTED -> FORBIDDEN;
      case NOT_FOUND, WEBSOCKET_NOT_SUPPORTED, UNKNOWN_EXPORT -> 404;
      case METHOD_NOT_ALLOWED -> 405;
      case NOT_ACCEPTABLE -> 406;
      case REQUEST_TIMEOUT -> 408;
      case BODY_TOO_LARGE -> 413;
      case UNSUPPORTED_MEDIA_TYPE -> 415;
      case INTERNAL_ERROR -> 500;
      case DEADLINE_EXCEEDED, OVERLOADED, DATASET_CHANGED, DATA_UNAVAILABLE -> 503;
      default -> BAD_REQUEST;
    };
  }

  /**
   * The status of an executed request.
   *
   * @param complete whether the answer has no errors
   */
  int executed(boolean complete) {
    return !complete && config.statusCodes() == Draft.NEWEST ? PARTIAL_SUCCESS : OK;
  }

  /**
   * The status of a request that was not executed, or not to its end.
   *
   * @param type that the client accepts
   */
  public int refused(ErrorCode code, MediaType type) {
    int status = of(code);
    if (config.statusCodes() == Draft.NEWEST) {
      return status == BAD_REQUEST && !NOT_PARSED.contains(code) ? UNPROCESSABLE_CONTENT : status;
    }
    boolean readable = (status == BAD_REQUEST || status == FORBIDDEN) && !NO_REQUEST.contains(code);
    return readable && type == MediaType.JSON ? OK : status;
  }

  /** The status of an answer whose only error has the code, wherever it comes about. */
  public int status(ErrorCode code, MediaType type) {
    return IN_FIELDS.contains(code) ? executed(false) : refused(code, type);
  }

  /**
   * The type in which an answer with such a status is sent. By the newest draft an older client
   * gets its own type only if all is well: an error in that type could be from anywhere.
   */
  MediaType sent(int status, MediaType accepted) {
    return config.statusCodes() == Draft.NEWEST && status >= BAD_REQUEST
        ? MediaType.GRAPHQL_RESPONSE
        : accepted;
  }
}
