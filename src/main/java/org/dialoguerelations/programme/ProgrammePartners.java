package org.dialoguerelations.programme;

import static org.dialoguerelations.record.ParticipationBasis.NAMED;

import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import org.dialoguerelations.dataset.importing.DerivedRows;
import org.dialoguerelations.partner.participation.ParticipationStatements;

/** The partners that have a part in programmes. */
@Singleton
@Priority(DerivedRows.FIRST)
class ProgrammePartners implements DerivedRows {

  private final ParticipationStatements participations;

  ProgrammePartners(ParticipationStatements participations) {
    this.participations = participations;
  }

  @Override
  public void derive() {
    participations.add(
        "Programme",
        NAMED,
        "l.fromId",
        "l.toId",
        """
        Link l join Programme e on e.id = l.fromId join Partner p on p.id = l.toId
        where l.kind in (INITIATED_BY, FUNDED_BY, IMPLEMENTED_BY, BENEFITS)
          and not exists (
            select 1 from Link o where o.fromId = l.toId and o.toId = l.fromId and o.kind = SUPPORTS)
        """);
    participations.add(
        "Programme",
        NAMED,
        "l.toId",
        "l.fromId",
        """
        Link l join Programme e on e.id = l.toId join Partner p on p.id = l.fromId
        where l.kind = SUPPORTS
        """);
    participations.addMembers(
        "Programme",
        """
        (e.period.earliest is not null
            and s.held.begin.latest <= e.period.latest and s.held.end.earliest > e.period.earliest
          or e.period.earliest is null and %s
          or e.period.earliest is null and e.launched.earliest is null and exists (
            select 1 from Citation c
            join Locator l on l.id = c.locatorId
            join Document d on d.id = l.documentId
            where c.recordId = e.id and %s))
        """
            .formatted(
                ParticipationStatements.onEachDayOf("e.launched"),
                ParticipationStatements.onEachDayOf("d.asOf")));
  }
}
