package org.dialoguerelations.platform.export;

import java.util.function.BiFunction;
import org.dialoguerelations.platform.page.Filter;
import org.dialoguerelations.platform.page.Page;
import org.dialoguerelations.platform.page.PageRequest;
import org.dialoguerelations.platform.page.Selection;

/**
 * A list of records that can be had as a file, with the filter and the orders that the list has in
 * the schema. A feature produces one for each list of its own.
 *
 * @param <F> the filter
 * @param <O> the orders
 * @param <R> a row: a record with all that its columns need
 * @param name the name of the list, which is that of the file
 * @param filter the filter, read from JSON by its components
 * @param order the orders, read by their names
 * @param table what stands in a row
 * @param pages finds one page of rows, in a number of statements that does not depend on how many
 *     there are; called inside a transaction
 */
public record Export<F extends Filter, O extends Enum<O>, R>(
    String name,
    Class<F> filter,
    Class<O> order,
    Table<R> table,
    BiFunction<Selection, PageRequest, Page<R>> pages) {

  /** One page of rows. */
  public Page<R> page(Selection selection, PageRequest request) {
    return pages.apply(selection, request);
  }
}
