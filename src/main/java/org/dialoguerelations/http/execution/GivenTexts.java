package org.dialoguerelations.http.execution;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.dialoguerelations.http.operations.CheckedDocument;
import org.jspecify.annotations.Nullable;

/** The texts that a request gives, in its document and its variables. */
final class GivenTexts {

  private GivenTexts() {}

  /** All of them, those of the document first. */
  static Set<String> of(CheckedDocument document, Map<String, Object> variables) {
    Set<String> texts = new LinkedHashSet<>(document.texts());
    addValues(variables.values(), texts);
    return texts;
  }

  private static void addValues(@Nullable Object value, Set<String> texts) {
    if (value instanceof String text) {
      texts.add(text);
    } else if (value instanceof Map<?, ?> object) {
      addValues(object.values(), texts);
    } else if (value instanceof Collection<?> list) {
      list.forEach(one -> addValues(one, texts));
    }
  }
}
