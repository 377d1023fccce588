package org.dialoguerelations.http.export;

import java.util.Map;
import org.dialoguerelations.platform.export.Table;

/**
 * A list that can be had as a file.
 *
 * @param <R> a row
 */
interface FileList<R> {

  /** The name of the list in the schema, which is that of its files. */
  String name();

  /** What stands in a row; each column has its meaning and its kind. */
  Table<R> table();

  /**
   * The rows that a client asks for.
   *
   * @param parameters of the address, by name
   * @throws org.dialoguerelations.kernel.InvalidInputException with a message that names what is
   *     wrong
   * @throws org.dialoguerelations.http.error.Refusal when a parameter is unknown or cannot be read
   */
  RowReader<R> rows(Map<String, String> parameters, String requestId);
}
