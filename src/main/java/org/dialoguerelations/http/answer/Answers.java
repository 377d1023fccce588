package org.dialoguerelations.http.answer;

import io.vertx.core.buffer.Buffer;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dialoguerelations.http.answer.AnswerWriter.Data;
import org.dialoguerelations.http.error.CodedError;
import org.dialoguerelations.http.error.ErrorCode;
import org.dialoguerelations.http.error.Refusal;
import org.dialoguerelations.http.limits.LimitsConfig;

/** Makes answers of results and refusals. */
@Singleton
public class Answers {

  /** Errors are few and short: as many as this are told, so that they cannot flood. */
  private static final int MOST_ERRORS = 100;

  private final StatusCodes statusCodes;
  private final AnswerWriter writer;

  Answers(StatusCodes statusCodes, LimitsConfig limits) {
    this.statusCodes = statusCodes;
    this.writer = new AnswerWriter(Math.toIntExact(limits.responseBytes().asLongValue()));
  }

  /**
   * The answer to an executed request.
   *
   * @throws Refusal when it gets too long
   */
  public Answer executed(
      MediaType type, List<CodedError> errors, Data data, Map<String, Object> extensions) {
    return new Answer(
        statusCodes.executed(errors.isEmpty()),
        type,
        Map.of(),
        writer.write(first(errors), Optional.of(data), extensions),
        gravest(errors));
  }

  /**
   * The answer to a request that was not executed, or not to its end. When even that gets too long,
   * it says so instead.
   */
  public Answer refused(MediaType type, Refusal refusal) {
    try {
      return written(type, refusal);
    } catch (Refusal tooLong) {
      return written(type, tooLong);
    }
  }

  private Answer written(MediaType type, Refusal refusal) {
    Buffer body = writer.write(first(refusal.errors()), Optional.empty(), Map.of());
    int status = statusCodes.refused(refusal.code(), type);
    return new Answer(
        status, statusCodes.sent(status, type), refusal.headers(), body, gravest(refusal.errors()));
  }

  /** What is wrong with the service says more than what is wrong with one of its requests. */
  private static Optional<ErrorCode> gravest(List<CodedError> errors) {
    return errors.stream().map(CodedError::code).max(Comparator.comparingInt(ErrorCode::status));
  }

  private static List<CodedError> first(List<CodedError> errors) {
    return errors.subList(0, Math.min(errors.size(), MOST_ERRORS));
  }
}
