package org.dialoguerelations.http.export;

/** The orders of a list that has only its own. */
enum NoOrder {}
