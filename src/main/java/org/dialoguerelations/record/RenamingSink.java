package org.dialoguerelations.record;

import java.util.List;
import org.dialoguerelations.dataset.importing.RecordFields;
import org.dialoguerelations.dataset.importing.Rows;

/** Receives the former names of records while a data set is read. */
public interface RenamingSink {

  /** Takes all former names of a record; there may be none. */
  void renamed(RecordFields record, List<Renaming> renamings, Rows rows);
}
