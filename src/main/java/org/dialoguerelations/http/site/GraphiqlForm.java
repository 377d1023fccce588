package org.dialoguerelations.http.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dialoguerelations.http.answer.Form;
import org.dialoguerelations.http.answer.HttpAnswer;
import org.dialoguerelations.http.error.CodedError;
import org.dialoguerelations.http.error.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * GraphiQL as a page.
 *
 * @param files the addresses of what it loads, which change with their bytes
 */
record GraphiqlForm(PageForm form, Map<String, String> files, Starters starters) implements Form {

  @Override
  public String name() {
    return form.name() + " " + files;
  }

  @Override
  public HttpAnswer executed(
      List<CodedError> errors, @Nullable Object data, Map<String, Object> extensions) {
    Map<String, Object> page = new HashMap<>(form.page());
    page.putAll(files);
    page.put("starters", data instanceof Map<?, ?> found ? starters.about(found) : "");
    return new PageForm(form.site(), form.template(), form.contentType(), page, form.status())
        .executed(errors, data, extensions);
  }

  @Override
  public HttpAnswer refused(Refusal refusal) {
    return form.refused(refusal);
  }
}
