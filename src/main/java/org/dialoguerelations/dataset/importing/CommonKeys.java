package org.dialoguerelations.dataset.importing;

/** Reads the keys that every record takes, whatever its section. */
public interface CommonKeys extends RecordReader {}
