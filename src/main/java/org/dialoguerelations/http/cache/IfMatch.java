package org.dialoguerelations.http.cache;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.dialoguerelations.http.error.ErrorCode;
import org.dialoguerelations.http.error.Refusal;

/**
 * The answers of which a client wants one or none (RFC 9110, 13.1.1), which comes before {@link
 * IfNoneMatch}. A weak tag is that of no such answer. No answer has a date of its last change, so
 * that {@code If-Unmodified-Since} asks nothing of it.
 */
public final class IfMatch {

  private IfMatch() {}

  /**
   * Why an answer that is there must not be sent; empty when it may be.
   *
   * @param tag the value of its {@code ETag}
   */
  public static Optional<Refusal> refusal(HttpServerRequest request, Optional<String> tag) {
    if (!request.headers().contains(HttpHeaders.IF_MATCH)) {
      return Optional.empty();
    }
    String header = String.join(",", request.headers().getAll(HttpHeaders.IF_MATCH));
    boolean isMet =
        header.strip().equals("*")
            || tag.filter(one -> !one.startsWith("W/"))
                .filter(one -> names(header, one))
                .isPresent();
    return isMet
        ? Optional.empty()
        : Optional.of(
            new Refusal(
                ErrorCode.PRECONDITION_FAILED,
                "The answer is none of those that 'If-Match' names."));
  }

  private static boolean names(String header, String tag) {
    return IfNoneMatch.TAG.matcher(header).results().map(MatchResult::group).anyMatch(tag::equals);
  }
}
