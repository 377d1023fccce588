package org.dialoguerelations.http.site;

import io.vertx.core.buffer.Buffer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dialoguerelations.http.answer.Form;
import org.dialoguerelations.http.answer.HttpAnswer;
import org.dialoguerelations.http.error.CodedError;
import org.dialoguerelations.http.error.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The page of a record, in any form: where there is no record, there is nothing, and another name
 * of a record is the way to it.
 */
record RecordForm(Form form, PageRequest asked) implements Form {

  private static final String RECORD = "record";
  private static final int MOVED_PERMANENTLY = 301;

  @Override
  public String name() {
    return String.join(" ", RECORD, asked.address().toString(), form.name());
  }

  @Override
  public HttpAnswer executed(
      List<CodedError> errors, @Nullable Object data, Map<String, Object> extensions) {
    if (errors.isEmpty() && data instanceof Map<?, ?> root && root.containsKey(RECORD)) {
      if (!(root.get(RECORD) instanceof Map<?, ?> record) || !isOfThePage(record)) {
        throw Refusal.notFound();
      }
      String path = asked.page().folder() + PageAddress.encode(String.valueOf(record.get("code")));
      if (!path.equals(asked.address().path())) {
        return moved(new PageAddress(path, asked.address().parameters()));
      }
    }
    return form.executed(errors, data, extensions);
  }

  private boolean isOfThePage(Map<?, ?> record) {
    return Objects.equals(record.get("__typename"), asked.page().type().orElse(""));
  }

  private static HttpAnswer moved(PageAddress address) {
    return new HttpAnswer(
        MOVED_PERMANENTLY,
        Site.HTML,
        Map.of("Location", address.toString()),
        Buffer.buffer(),
        Optional.empty());
  }

  @Override
  public HttpAnswer refused(Refusal refusal) {
    return form.refused(refusal);
  }
}
