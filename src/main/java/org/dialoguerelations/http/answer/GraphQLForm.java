package org.dialoguerelations.http.answer;

import java.util.List;
import java.util.Map;
import org.dialoguerelations.http.error.CodedError;
import org.dialoguerelations.http.error.Refusal;
import org.jspecify.annotations.Nullable;

/** Answers as the specification has them, in JSON. */
public record GraphQLForm(AnswerFactory answers, MediaType type) implements Form {

  @Override
  public String name() {
    return type.name();
  }

  @Override
  public HttpAnswer executed(
      List<CodedError> errors, @Nullable Object data, Map<String, Object> extensions) {
    return answers.executed(type, errors, data, extensions);
  }

  @Override
  public HttpAnswer refused(Refusal refusal) {
    return answers.refused(type, refusal);
  }
}
