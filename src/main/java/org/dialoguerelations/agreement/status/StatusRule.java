package org.dialoguerelations.agreement.status;

import org.eclipse.microprofile.graphql.Description;

@Description(
    "The rules by which a status follows from what sources say. Articles are those of the Vienna Convention on the Law of Treaties.")
public enum StatusRule {
  @Description(
      "A text is adopted from its date of adoption on, and not before (articles 9 and 10).")
  ADOPTION_DATE,
  @Description(
      "A text had been adopted when the first act was done, it entered into force or its period began (articles 9 to 11).")
  ADOPTED_BEFORE_ACT,
  @Description("No source mentions it.")
  NOT_TOLD,

  @Description("An act is done from its date on, and not before; a date outweighs statements.")
  DATED,
  @Description("A source says that it had been done as of a date: it was done from that date on.")
  DONE_AS_OF,
  @Description("A source says that it had not been done as of a date: it was not, up to that date.")
  NOT_DONE_AS_OF,
  @Description(
      "A source reports it without a date: it had been done by the date that the document speaks of.")
  REPORTED,
  @Description("An act without a date cannot have been done before the text was adopted.")
  NOT_BEFORE_ADOPTION,

  @Description(
      "No source says whether signature expresses consent to be bound: signature alone leaves it open (articles 11 and 12).")
  SIGNATURE_ALONE,
  @Description("A party for which it is in force had consented to be bound (article 2(1)(g)).")
  CONSENTED_BEFORE_FORCE,
  @Description(
      "The list of signatories claims to be complete as of a date: those not shown as having consented had not, up to that date.")
  COMPLETE_LIST,
  @Description("The list of signatories claims to be partial: what it does not show is unknown.")
  PARTIAL_LIST,
  @Description(
      "An agreement in force had met its rule; where no more than enough partners can have met it, each of them had consented. Its citations are those of the entry into force.")
  CONSENT_NEEDED_FOR_FORCE,
  @Description("Withdrawal ends consent to be bound (article 54).")
  WITHDRAWN,

  @Description("It enters into force on the date that a source states (article 24(1)).")
  STATED_ENTRY_INTO_FORCE,
  @Description(
      "It enters into force when its own rule is met (article 24(1) and (2)); used only where no source states a date.")
  COMPUTED_ENTRY_INTO_FORCE,
  @Description("It is in force when it is in force for one party.")
  IN_FORCE_FOR_A_PARTY,
  @Description(
      "A text that sets a period applies from its start, but not before its adoption, to its end.")
  PERIOD,
  @Description("A text in force ends with the period that it sets (article 54).")
  END_OF_PERIOD,
  @Description(
      "A text in force ends with the duration that it sets, unless it was extended: after it, nothing is known (article 54).")
  END_OF_DURATION,
  @Description(
      "It is in force only when as many as its rule needs may have consented, and while it may be in force for a party, or for both where two take part (articles 24 and 54).")
  FOR_ENOUGH_PARTIES,
  @Description(
      "The text is not legally binding and sets no period: no source says from when and for how long it applies.")
  NOT_BINDING,

  @Description("It enters into force for a party on the date that a source states for it.")
  OWN_ENTRY_INTO_FORCE,
  @Description(
      "It enters into force for a party when it is in force and the party has consented, as far as its own rule does not say otherwise (article 24(1) and (3)).")
  IN_FORCE_WITH_CONSENT,
  @Description("By its own rule, a party that consents later waits as long as the first did.")
  LATER_PARTY_WAITS,
  @Description(
      "No source says from when on it is in force for a party that consents later: consent alone leaves it open.")
  LATER_PARTY_NOT_TOLD
}
