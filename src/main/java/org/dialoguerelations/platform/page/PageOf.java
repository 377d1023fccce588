package org.dialoguerelations.platform.page;

import org.dialoguerelations.platform.load.Sized;

/**
 * One page of the rows of a list that belongs to no parent.
 *
 * @param selection which of them, in which order
 */
public record PageOf(Selection selection, PageRequest page) implements Sized {

  /** The page that a client asks for. */
  public static PageOf of(Selection selection, PageArguments page) {
    return new PageOf(selection, page.request());
  }

  @Override
  public long bytes() {
    return selection.bytes() + RECORD_BYTES;
  }
}
