package org.dialoguerelations.dataset;

/** Reads the keys that every record takes, whatever its section. */
public interface CommonKeys extends RecordReader {}
