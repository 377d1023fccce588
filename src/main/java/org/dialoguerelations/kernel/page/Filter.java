package org.dialoguerelations.kernel.page;

/** Which rows of a list a client asks for. What it leaves out asks nothing. */
public interface Filter {

  /**
   * The rows that meet all that is asked.
   *
   * @throws InvalidFilterException when it describes no set of rows
   */
  Condition condition();
}
