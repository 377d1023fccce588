package org.dialoguerelations.platform.page;

import org.dialoguerelations.platform.load.Sized;

/**
 * One page of the children of a parent: the key of a paged relation.
 *
 * @param parent the parent's primary key
 * @param selection which of them, in which order
 */
public record ChildrenOf(long parent, Selection selection, PageRequest page) implements Sized {

  /** The page of all children that a client asks for. */
  public static ChildrenOf of(long parent, PageArguments page) {
    return of(parent, Selection.ALL, page);
  }

  /** The page of selected children that a client asks for. */
  public static ChildrenOf of(long parent, Selection selection, PageArguments page) {
    return new ChildrenOf(parent, selection, page.request());
  }

  /** The same page of another parent's children. */
  ChildrenOf of(long other) {
    return new ChildrenOf(other, selection, page);
  }

  @Override
  public long bytes() {
    return selection.bytes() + RECORD_BYTES;
  }
}
