package org.dialoguerelations.platform.export;

import java.util.List;
import java.util.function.Function;

/**
 * Rows that belong to a row. Where rows have rows (JSON) they are a list; where not (CSV) the row
 * is repeated for each of them, and stands once when there are none.
 *
 * @param name what the list is called
 * @param description what it holds
 */
public record Details<R, D>(
    String name, String description, Function<R, List<D>> rows, Table<D> table) {}
