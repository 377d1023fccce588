package org.dialoguerelations.kernel.id;

import java.util.Collection;
import java.util.Map;

/**
 * Where the records of one type come from. Each feature provides one for each of its record types.
 */
public interface NodeSource {

  /** The name of the GraphQL type. */
  String type();

  /** The records with these keys; a key without a record is left out. */
  Map<Long, ? extends Node> byKeys(Collection<Long> keys);

  /** The records with these codes; a code without a record is left out. */
  Map<String, ? extends Node> byCodes(Collection<String> codes);
}
