package org.dialoguerelations.record;

import java.util.ArrayList;
import java.util.List;
import org.dialoguerelations.kernel.id.Node;

/**
 * Rows of a {@link LinkTable}, one for each field. What the fields of several rows have in common
 * is said once, before them: {@link #of} the type that has them, and {@link #leadingTo} the type
 * that they return.
 */
public final class LinkRows {

  /**
   * A field.
   *
   * @param owner the type that has it
   * @param end the type that it returns
   * @param single whether it returns the first that is found or null, or else a list of all
   */
  record Row(
      Class<? extends Sourced> owner,
      Class<? extends Node> end,
      String name,
      String description,
      boolean single,
      List<Along> ways) {}

  private final List<Row> rows;
  private final Class<? extends Sourced> owner;
  private final Class<? extends Node> end;

  private LinkRows(List<Row> rows, Class<? extends Sourced> owner, Class<? extends Node> end) {
    this.rows = List.copyOf(rows);
    this.owner = owner;
    this.end = end;
  }

  /** No rows so far; the next are fields of this type, and return records of it. */
  public static LinkRows of(Class<? extends Sourced> type) {
    return new LinkRows(List.of(), type, type);
  }

  /** The next rows are fields of this type, and return records of it. */
  public LinkRows andOf(Class<? extends Sourced> type) {
    return new LinkRows(rows, type, type);
  }

  /** The next rows return records of this type; {@link Sourced} for any. */
  public LinkRows leadingTo(Class<? extends Node> type) {
    return new LinkRows(rows, owner, type);
  }

  /** A list of those to which the links of a record lead. */
  public LinkRows to(String name, LinkKind kind, String description) {
    return along(name, description, Along.to(kind, end));
  }

  /** A list of those whose links lead to a record. */
  public LinkRows from(String name, LinkKind kind, String description) {
    return along(name, description, Along.from(kind, end));
  }

  /** A list of those to which ways lead from a record, each once. */
  public LinkRows along(String name, String description, Along... ways) {
    return with(name, description, false, ways);
  }

  /** The one to which the first link of a record leads; null when there is none. */
  public LinkRows first(String name, LinkKind kind, String description) {
    return with(name, description, true, Along.to(kind, end));
  }

  List<Row> all() {
    return rows;
  }

  private LinkRows with(String name, String description, boolean single, Along... ways) {
    List<Row> more = new ArrayList<>(rows);
    more.add(new Row(owner, end, name, description, single, List.of(ways)));
    return new LinkRows(more, owner, end);
  }
}
