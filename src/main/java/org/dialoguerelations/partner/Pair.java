package org.dialoguerelations.partner;

/** The codes of two partners, in either order. */
record Pair(String one, String other) {}
