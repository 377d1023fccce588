package org.dialoguerelations.record;

import org.eclipse.microprofile.graphql.Description;

@Description("Why a partner is taken to have a part in a record.")
public enum ParticipationBasis {
  @Description(
      "A source names it there: as a participant of the meeting or mechanism, a signatory of the agreement, in a part of the programme.")
  NAMED,
  @Description(
      "The meeting is one of a mechanism in which it takes part, if it did so before the meeting.")
  MECHANISM,
  @Description(
      "It was surely a member of a group or organisation that has a part on one of the other bases: on each day on which the meeting may have been held or the agreement adopted, on a day of the programme, at a meeting of the mechanism or still.")
  MEMBERSHIP
}
