package org.dialoguerelations.meeting;

import static org.dialoguerelations.record.ParticipationBasis.MECHANISM;
import static org.dialoguerelations.record.ParticipationBasis.NAMED;

import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import org.dialoguerelations.dataset.importing.DerivedRows;
import org.dialoguerelations.partner.participation.ParticipationStatements;

/** The partners that have a part in meetings and mechanisms. */
@Singleton
@Priority(DerivedRows.FIRST)
class MeetingPartners implements DerivedRows {

  private final ParticipationStatements participations;

  MeetingPartners(ParticipationStatements participations) {
    this.participations = participations;
  }

  @Override
  public void derive() {
    participations.add(
        "Meeting",
        NAMED,
        "p.meetingId",
        "p.partnerId",
        "MeetingParticipant p where p.partnerId is not null");
    participations.add(
        "Meeting",
        MECHANISM,
        "e.id",
        "p.partnerId",
        """
        Meeting e join MechanismParticipant p on p.mechanismId = e.mechanismId
        where p.since.earliest is null or p.since.latest <= e.date.earliest
        """);
    participations.addMembers("Meeting", ParticipationStatements.onEachDayOf("e.date"));
    participations.add(
        "Mechanism", NAMED, "p.mechanismId", "p.partnerId", "MechanismParticipant p");
    // A mechanism without a successor is taken to last.
    participations.addMembers(
        "Mechanism",
        """
        (s.until.earliest is null and not exists (select 1 from Link l where l.toId = e.id and l.kind = SUCCEEDS)
          or exists (
            select 1 from Participation x join Meeting m on m.id = x.recordId
            where x.partnerId = s.memberId and x.throughId = s.organisationId
              and x.basis = MEMBERSHIP and m.mechanismId = e.id))
        """);
  }
}
