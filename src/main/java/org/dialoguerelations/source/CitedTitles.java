package org.dialoguerelations.source;

import java.util.Collection;
import java.util.Map;

/**
 * The titles under which records of one type are cited. A feature provides it for records whose
 * label is not a title, because it depends on other records.
 */
public interface CitedTitles {

  /** The name of the GraphQL type. */
  String type();

  /** The title of each record; a key without a record is left out. */
  Map<Long, String> titles(Collection<Long> keys);
}
