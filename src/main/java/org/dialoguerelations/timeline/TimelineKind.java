package org.dialoguerelations.timeline;

import org.eclipse.microprofile.graphql.Description;

@Description("What happens on the date of an entry of the timeline.")
public enum TimelineKind {
  @Description("A meeting was held.")
  MEETING,
  @Description("A meeting is announced; no source reports that it was held.")
  SCHEDULED_MEETING,
  @Description("An agreement was adopted, signed, endorsed, issued or launched.")
  ADOPTION,
  @Description("An agreement entered into force.")
  ENTRY_INTO_FORCE,
  @Description("A partner signed an agreement.")
  SIGNATURE,
  @Description("A partner succeeded to the signature of an agreement.")
  SUCCESSION_TO_SIGNATURE,
  @Description("A partner signed an agreement, which bound it without ratification.")
  DEFINITIVE_SIGNATURE,
  @Description("A partner ratified an agreement.")
  RATIFICATION,
  @Description("A partner accepted an agreement.")
  ACCEPTANCE,
  @Description("A partner approved an agreement.")
  APPROVAL,
  @Description("An organisation formally confirmed an agreement.")
  FORMAL_CONFIRMATION,
  @Description("A partner consented to be bound by an agreement, in a form that is not named.")
  CONSENT_TO_BE_BOUND,
  @Description("A partner consented to be bound by an agreement by its simplified procedure.")
  SIMPLIFIED_PROCEDURE,
  @Description("A partner acceded to an agreement.")
  ACCESSION,
  @Description("A partner succeeded to an agreement.")
  SUCCESSION,
  @Description("A partner notified that its domestic procedures were complete.")
  NOTIFICATION,
  @Description("A partner began to apply an agreement provisionally.")
  PROVISIONAL_APPLICATION,
  @Description("An agreement entered into force for a partner.")
  PARTY_ENTRY_INTO_FORCE,
  @Description("A partner withdrew from an agreement.")
  WITHDRAWAL,
  @Description("A partner made a declaration about an agreement.")
  DECLARATION,
  @Description("A partner made a reservation to an agreement.")
  RESERVATION,
  @Description("A partner objected to a reservation or an act of another about an agreement.")
  OBJECTION,
  @Description("A partner said how it understands an agreement.")
  UNDERSTANDING,
  @Description("Negotiations began.")
  NEGOTIATION_START,
  @Description("Negotiations ended.")
  NEGOTIATION_END,
  @Description("An event that a source singles out in the history of a relation, or beside it.")
  MILESTONE,
  @Description("A programme was launched or announced.")
  LAUNCH,
  @Description("A programme ran, or an agreement applied, within this date, from start to end.")
  PERIOD,
  @Description("The time of a programme or agreement began, or is to begin.")
  PERIOD_START,
  @Description("The time of a programme or agreement ended, or is to end.")
  PERIOD_END,
  @Description("A phase of a programme ran within this date, from start to end.")
  PHASE,
  @Description("A phase of a programme began, or is to begin.")
  PHASE_START,
  @Description("A phase of a programme ended, or is to end.")
  PHASE_END,
  @Description("A partner or a mechanism was founded.")
  ESTABLISHMENT,
  @Description("A partner became a member, chair or observer of an organisation.")
  MEMBERSHIP_START,
  @Description("A partner ceased to be a member, chair or observer of an organisation.")
  MEMBERSHIP_END,
  @Description("A partner began to take part in a mechanism.")
  PARTICIPATION_START,
  @Description("A frequency of the meetings of a mechanism began.")
  FREQUENCY_START,
  @Description("A frequency of the meetings of a mechanism ended.")
  FREQUENCY_END,
  @Description("A partner began to coordinate a relation.")
  COORDINATION_START,
  @Description("A partner ceased to coordinate a relation.")
  COORDINATION_END,
  @Description("A person took office.")
  OFFICE_START,
  @Description("A person left office.")
  OFFICE_END,
  @Description("A record was renamed.")
  RENAMING
}
