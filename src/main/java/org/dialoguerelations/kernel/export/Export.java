package org.dialoguerelations.kernel.export;

import org.dialoguerelations.kernel.page.Filter;
import org.dialoguerelations.kernel.page.Page;
import org.dialoguerelations.kernel.page.PageRequest;
import org.dialoguerelations.kernel.page.Selection;

/**
 * A list of records that can be had as a file, with the filter and the orders that the list has in
 * the schema.
 *
 * @param <F> the filter
 * @param <O> the orders
 * @param <R> a row: a record with all that its columns need
 */
public interface Export<F extends Filter, O extends Enum<O>, R> {

  /** The name of the list, which is that of the file. */
  String name();

  /** The filter, read from JSON by its components. */
  Class<F> filter();

  /** The orders, read by their names. */
  Class<O> order();

  /** What stands in a row. */
  Table<R> table();

  /**
   * One page of rows, in a number of statements that does not depend on how many there are. Called
   * inside a transaction.
   */
  Page<R> page(Selection selection, PageRequest request);
}
