package org.dialoguerelations.http.answer;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dialoguerelations.http.error.CodedError;
import org.dialoguerelations.http.error.ErrorCode;
import org.dialoguerelations.http.error.Refusal;
import org.dialoguerelations.http.limits.LimitsConfig;
import org.jspecify.annotations.Nullable;

/** Makes answers of results and refusals. */
@Singleton
public class AnswerFactory {

  private final Draft draft;
  private final AnswerWriter writer;

  AnswerFactory(AnswerConfig config, LimitsConfig limits) {
    this.draft = config.statusCodes();
    this.writer = new AnswerWriter(Math.toIntExact(limits.responseBytes().asLongValue()));
  }

  /**
   * The answer to an executed request.
   *
   * @param data null when an error took the whole of it
   * @throws Refusal when it gets too long
   */
  public HttpAnswer executed(
      MediaType type,
      List<CodedError> errors,
      @Nullable Object data,
      Map<String, Object> extensions) {
    // Errors stand first, as the specification advises, so that they are noticed.
    Map<String, Object> content = new LinkedHashMap<>();
    if (!errors.isEmpty()) {
      content.put("errors", AnswerWriter.first(errors));
    }
    content.put("data", data);
    if (!extensions.isEmpty()) {
      content.put("extensions", extensions);
    }
    return new HttpAnswer(
        draft.executed(errors.isEmpty()),
        type.contentType(),
        Map.of(),
        writer.write(content),
        gravest(errors));
  }

  /**
   * The answer to a request that was not executed, or not to its end. When even that gets too long,
   * it says so instead.
   */
  public HttpAnswer refused(MediaType type, Refusal refusal) {
    try {
      return written(type, refusal);
    } catch (Refusal tooLong) {
      return written(type, tooLong);
    }
  }

  private HttpAnswer written(MediaType type, Refusal refusal) {
    int status = draft.refused(refusal.code(), type);
    return new HttpAnswer(
        status,
        draft.sent(status, type).contentType(),
        refusal.headers(),
        writer.write(refusal),
        gravest(refusal.errors()));
  }

  /** What is wrong with the service says more than what is wrong with one of its requests. */
  private static Optional<ErrorCode> gravest(List<CodedError> errors) {
    return errors.stream().map(CodedError::code).max(Comparator.comparingInt(ErrorCode::status));
  }
}
