package org.dialoguerelations.dataset;

/** Keeps something about every record, whatever its section: it reads along with each import. */
public interface Indexer {

  /** Begins to read along with one import. */
  Indexing begin();

  /** What reads along with one import. */
  interface Indexing {

    /**
     * Sees a record once it was read and checked. Its rows come before those that are added here.
     */
    void record(RecordFields fields, Rows rows);
  }
}
