package org.dialoguerelations.http.error;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A request is not executed, or its answer is not given, for reasons that the client may know. */
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final List<CodedError> errors;
  private final Map<String, String> headers;

  /**
   * @param errors at least one
   * @param headers to send with it
   */
  public Refusal(List<CodedError> errors, Map<String, String> headers) {
    super(null, null, false, false);
    this.errors = List.copyOf(errors);
    this.headers = Map.copyOf(headers);
  }

  public Refusal(CodedError error) {
    this(List.of(error), Map.of());
  }

  public Refusal(ErrorCode code, String message) {
    this(CodedError.of(code, message));
  }

  /** With one error, and headers to send with it. */
  public static Refusal of(ErrorCode code, String message, Map<String, String> headers) {
    return new Refusal(List.of(CodedError.of(code, message)), headers);
  }

  /** The refusal of an address at which there is nothing. */
  public static Refusal notFound() {
    return new Refusal(ErrorCode.NOT_FOUND, "There is nothing at this address.");
  }

  /**
   * The refusal of something that exceeds a limit.
   *
   * @param message with one {@code %d}, for the limit
   */
  public static Refusal exceeding(ErrorCode code, String message, long limit) {
    return exceeding(code, message, limit, Map.of());
  }

  /**
   * The refusal of something that exceeds a limit.
   *
   * @param message with one {@code %d}, for the limit
   * @param details what else there is to say, by name
   */
  public static Refusal exceeding(
      ErrorCode code, String message, long limit, Map<String, Object> details) {
    Map<String, Object> said = new LinkedHashMap<>(details);
    said.put("limit", limit);
    return new Refusal(new CodedError(code, message.formatted(limit), List.of(), List.of(), said));
  }

  @Override
  public String getMessage() {
    return errors.get(0).message();
  }

  public List<CodedError> errors() {
    return errors;
  }

  public ErrorCode code() {
    return errors.get(0).code();
  }

  public Map<String, String> headers() {
    return headers;
  }
}
