package org.dialoguerelations.platform.page;

/** Rows that meet a condition. */
public record Where(Condition condition) implements Filter {}
