package org.dialoguerelations.kernel.page;

import org.dialoguerelations.kernel.load.Sized;

/**
 * One page of the rows of a list that belongs to no parent.
 *
 * @param selection which of them, in which order
 */
public record PageOf(Selection selection, PageRequest page) implements Sized {

  /** The page that the four standard arguments describe; each may be null. */
  public static PageOf of(
      Selection selection, Integer first, String after, Integer last, String before) {
    return new PageOf(selection, PageRequest.of(first, after, last, before));
  }

  @Override
  public long bytes() {
    return selection.bytes() + RECORD_BYTES;
  }
}
