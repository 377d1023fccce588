package org.dialoguerelations.http.export;

import java.util.Optional;

/**
 * Reads the rows of a file, page by page. Blocks.
 *
 * @param <R> a row
 */
@FunctionalInterface
interface RowReader<R> {

  /** The page behind a cursor; the first without one. */
  RowPage<R> read(Optional<String> after);
}
