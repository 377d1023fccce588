package org.dialoguerelations.dataset.importing;

/** What a start does with the configured data set. */
public enum AtStart {
  /** The data set is imported, unless the database holds it already. */
  IMPORT,
  /** The start fails when the database holds another one. */
  REQUIRE,
  /** Whatever the database holds is served, now and later; others import. */
  FOLLOW
}
