package org.dialoguerelations.http.export;

import io.vertx.core.buffer.Buffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dialoguerelations.http.answer.Form;
import org.dialoguerelations.http.answer.HttpAnswer;
import org.dialoguerelations.http.error.CodedError;
import org.dialoguerelations.http.error.Refusal;
import org.jspecify.annotations.Nullable;

/** Keeps the values of an answer, of which a part of a file is made. An error is none of it. */
final class ValuesForm implements Form {

  private Map<?, ?> values = Map.of();

  @Override
  public String name() {
    return "values";
  }

  /** The root of the answer. */
  Map<?, ?> values() {
    return values;
  }

  @Override
  public HttpAnswer executed(
      List<CodedError> errors, @Nullable Object data, Map<String, Object> extensions) {
    if (!errors.isEmpty()) {
      throw new Refusal(errors, Map.of());
    }
    if (data instanceof Map<?, ?> root) {
      values = root;
    }
    return new HttpAnswer(200, "", Map.of(), Buffer.buffer(), Optional.empty());
  }

  @Override
  public HttpAnswer refused(Refusal refusal) {
    throw refusal;
  }
}
