package org.dialoguerelations.dataset.importing;

/**
 * What is unlikely, and yet may be so: whoever knows that it is so confirms it, with the reason.
 */
public enum Doubt {
  IN_FORCE_BEFORE_ADOPTED("an agreement entered into force before it was adopted"),
  RATIFIED_BEFORE_SIGNED(
      "a signatory ratified, accepted, approved or formally confirmed before it signed"),
  END_BEFORE_START("what lasted ended before it began"),
  SAME_ORDINAL("two meetings of one mechanism have one `ordinal`"),
  UNKNOWN_ISO_CODE("ISO 3166-1 has no such code, as `XK` or `SU`"),
  UNKNOWN_CURRENCY("ISO 4217 has no such currency as that of a `unit`"),
  SIGNATORY_DID_NOT_EXIST(
      "a signatory acted before it was `established`, or after it was merged or succeeded"),
  MEMBERSHIP_BEFORE_ORGANISATION("a membership began before the organisation was `established`"),
  NOTHING_TO_CONFIRM("a record confirms what nobody doubts");

  private final String meaning;

  Doubt(String meaning) {
    this.meaning = meaning;
  }

  /** What is unlikely, for the page about the format. */
  public String meaning() {
    return meaning;
  }
}
