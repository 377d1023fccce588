package org.dialoguerelations.platform.export;

/** What the values of a column are. */
public enum ColumnKind {
  TEXT,
  /** A list of texts. */
  TEXTS,
  INTEGER,
  DECIMAL,
  TRUTH,
  DAY,
  /** A moment with its offset from UTC. */
  MOMENT
}
