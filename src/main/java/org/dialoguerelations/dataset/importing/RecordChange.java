package org.dialoguerelations.dataset.importing;

import java.util.SortedSet;

/**
 * What a data set would change in one record.
 *
 * @param type the name of the record's GraphQL type
 * @param keys the keys under which something else stands; none where the whole record comes or goes
 */
public record RecordChange(Kind kind, String type, String code, SortedSet<String> keys) {

  /** What happens to the record. */
  public enum Kind {
    ADDED,
    CHANGED,
    REMOVED
  }
}
