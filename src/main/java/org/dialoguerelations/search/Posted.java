package org.dialoguerelations.search;

import java.nio.charset.StandardCharsets;
import org.dialoguerelations.dataset.importing.RecordFields;

/**
 * What each posting of a record repeats of the record.
 *
 * @param length how long its name is
 * @param code the bytes of its code
 */
record Posted(long key, String type, int length, byte[] code) {

  static Posted of(RecordFields fields) {
    return new Posted(
        fields.key(),
        fields.type(),
        SearchedText.name(fields).orElse("").length(),
        fields.code().getBytes(StandardCharsets.UTF_8));
  }
}
