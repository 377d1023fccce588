package org.dialoguerelations.platform.page;

/** Which rows of a list a client asks for. What it leaves out asks nothing. */
public interface Filter {

  /** How the description of each filter goes on after "Which ... to list: ". */
  String RULES =
      "every field that is given must match. A list matches any of its values, at most 100; an empty list matches nothing.";

  /**
   * The rows that meet all that is asked.
   *
   * @throws InvalidFilterException when it describes no set of rows
   */
  Condition condition();
}
