package org.dialoguerelations.platform.code;

import java.util.List;
import org.dialoguerelations.platform.load.Relation;

/** The names of all records. */
public interface CodeNames {

  /** From a text that a client gave to the records that have this name, the surest first. */
  Relation<String, List<NamedRecord>> byName();

  /** From a text that is no name to the codes of at most three records, the nearest first. */
  Relation<UnknownName, List<String>> nearest();
}
