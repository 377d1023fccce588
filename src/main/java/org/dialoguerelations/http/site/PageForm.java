package org.dialoguerelations.http.site;

import io.vertx.core.buffer.Buffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dialoguerelations.http.answer.Form;
import org.dialoguerelations.http.answer.HttpAnswer;
import org.dialoguerelations.http.error.CodedError;
import org.dialoguerelations.http.error.ErrorCode;
import org.dialoguerelations.http.error.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * An answer as a page.
 *
 * @param site what makes pages
 * @param template name of its file
 * @param contentType of what it makes
 * @param page what a page knows beside the answer
 * @param status when all is well
 */
record PageForm(
    Site site, String template, String contentType, Map<String, Object> page, int status)
    implements Form {

  @Override
  public String name() {
    return String.join(" ", site.fingerprint(), template, String.valueOf(page.get("address")));
  }

  @Override
  public HttpAnswer executed(
      List<CodedError> errors, @Nullable Object data, Map<String, Object> extensions) {
    if (!errors.isEmpty()) {
      return refused(new Refusal(errors, Map.of()));
    }
    // The root of an answer is an object.
    @SuppressWarnings("unchecked")
    Map<String, Object> values = new HashMap<>((Map<String, Object>) data);
    values.put("page", page);
    return new HttpAnswer(
        status,
        contentType,
        Map.of(),
        Buffer.buffer(site.render(template, values)),
        status == ErrorCode.NOT_FOUND.status()
            ? Optional.of(ErrorCode.NOT_FOUND)
            : Optional.empty());
  }

  @Override
  public HttpAnswer refused(Refusal refusal) {
    return new HttpAnswer(
        refusal.code().status(),
        Site.HTML,
        refusal.headers(),
        Buffer.buffer(site.error(refusal)),
        Optional.of(refusal.code()));
  }
}
