package org.dialoguerelations.record;

/** Fields of a feature that follow typed links to its records. */
public interface LinkTable {

  LinkRows rows();
}
