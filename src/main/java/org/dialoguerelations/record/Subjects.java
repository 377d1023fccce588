package org.dialoguerelations.record;

import org.dialoguerelations.dataset.importing.Rows;

/** Writes what citations can support. */
public final class Subjects {

  private Subjects() {}

  /** Adds the row of a record or item. */
  public static void add(long key, String type, Rows rows) {
    rows.add(new SubjectEntity(key, type));
  }
}
