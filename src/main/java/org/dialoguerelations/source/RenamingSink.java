package org.dialoguerelations.source;

import java.util.List;
import org.dialoguerelations.dataset.RecordFields;
import org.dialoguerelations.dataset.Rows;

/** Receives the former names of records while a data set is read. */
public interface RenamingSink {

  /** Takes all former names of a record; there may be none. */
  void renamed(RecordFields record, List<Renaming> renamings, Rows rows);
}
