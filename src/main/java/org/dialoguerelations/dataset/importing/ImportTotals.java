package org.dialoguerelations.dataset.importing;

/**
 * What an import wrote.
 *
 * @param rows of all tables, without those that follow from several records
 */
record ImportTotals(int records, long rows, CheckedDataset checked) {}
