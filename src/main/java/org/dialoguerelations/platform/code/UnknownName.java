package org.dialoguerelations.platform.code;

import java.util.Set;

/**
 * A text that a client gave, and no record of some types has as a name.
 *
 * @param types of the records; none for any
 */
public record UnknownName(String text, Set<String> types) {

  public UnknownName {
    types = Set.copyOf(types);
  }
}
