package org.dialoguerelations.http.export;

import java.util.List;

/**
 * Writes one file, part after part.
 *
 * @param <R> a row
 */
interface FileWriter<R> {

  /**
   * The next part.
   *
   * @param last whether the file ends with it
   */
  byte[] write(List<R> rows, boolean last);
}
