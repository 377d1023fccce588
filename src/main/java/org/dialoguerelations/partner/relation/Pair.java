package org.dialoguerelations.partner.relation;

/** The codes of two partners, in either order. */
record Pair(String one, String other) {}
