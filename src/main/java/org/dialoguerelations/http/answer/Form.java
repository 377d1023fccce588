package org.dialoguerelations.http.answer;

import java.util.List;
import java.util.Map;
import org.dialoguerelations.http.error.CodedError;
import org.dialoguerelations.http.error.Refusal;
import org.jspecify.annotations.Nullable;

/** In which form an answer is written: as JSON, or as a page. */
public interface Form {

  /** Names it, among all forms: two of one name write the same of the same answer. */
  String name();

  /**
   * The answer to an executed request.
   *
   * @param data null when an error took the whole of it
   * @throws Refusal when it gets too long
   */
  HttpAnswer executed(
      List<CodedError> errors, @Nullable Object data, Map<String, Object> extensions);

  /** The answer to a request that was not executed, or not to its end. */
  HttpAnswer refused(Refusal refusal);
}
