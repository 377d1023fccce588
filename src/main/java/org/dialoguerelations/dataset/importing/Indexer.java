package org.dialoguerelations.dataset.importing;

/** Keeps something about every record, whatever its section: it reads along with each import. */
public interface Indexer {

  /**
   * Begins to read along with one import. Each record is seen once it was read and checked, and its
   * rows come before those that are added here.
   */
  RecordReader begin();
}
