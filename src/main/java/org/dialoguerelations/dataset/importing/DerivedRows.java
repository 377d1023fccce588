package org.dialoguerelations.dataset.importing;

/**
 * Rows that follow from those of several records, whatever their order: written once all records of
 * a data set are, and before anyone sees them.
 */
public interface DerivedRows {

  void derive();
}
