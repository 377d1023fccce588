package org.dialoguerelations.dataset.importing;

/**
 * Rows that follow from those of several records, whatever their order: written once all records of
 * a data set are, and before anyone sees them.
 */
public interface DerivedRows {

  /** The priority of those that others go on from, which have none. */
  int FIRST = 10;

  /** The priority of those that go on from the first. */
  int SECOND = 5;

  /** The priority of those that go on from all others. */
  int LAST = -5;

  void derive();
}
