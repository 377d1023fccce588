package org.dialoguerelations.record;

/** How surely a name means its record: where several records have it, the strongest counts. */
enum NameStrength {
  /** The code of the record. */
  CODE,
  /** A code that a standard gives it, such as ISO 3166-1. */
  IDENTIFIER,
  /** Its name or title. */
  NAME,
  /** Another name, or a former one. */
  ALIAS
}
