package org.dialoguerelations.dataset.importing;

/** Reads records one by one, and adds their rows. */
@FunctionalInterface
public interface RecordReader {

  /**
   * Reads one record. Problems are reported through the fields; rows of a data set with problems
   * are dropped.
   */
  void read(RecordFields fields, Rows rows);

  /** Adds rows that had to wait until all records were read. */
  default void end(Rows rows) {}
}
