package org.dialoguerelations.platform.code;

import java.util.List;
import java.util.Set;
import org.dialoguerelations.platform.load.Relation;

/** The names of all records. */
public interface CodeNames {

  /** From a text that a client gave to the records that have this name, the surest first. */
  Relation<String, List<NamedRecord>> byName();

  /**
   * The codes of at most three records with a name like this, the nearest first.
   *
   * @param types of the records; none for any
   */
  List<String> nearest(String name, Set<String> types);
}
