package org.dialoguerelations.kernel.page;

/**
 * One page of the children of a parent: the key of a paged relation.
 *
 * @param parent the parent's primary key
 */
public record ChildrenOf(long parent, PageRequest page) {

  /** The page that the four standard arguments of a field describe; each may be null. */
  public static ChildrenOf of(
      long parent, Integer first, String after, Integer last, String before) {
    return new ChildrenOf(parent, PageRequest.of(first, after, last, before));
  }
}
