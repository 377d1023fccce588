package org.dialoguerelations.dataset;

/** Keys that every record takes, whatever its section. */
public interface CommonKeys {

  void read(RecordFields fields, Rows rows);
}
