package org.dialoguerelations.kernel.export;

/** The orders of a list that has only its own. */
public enum NoOrder {}
