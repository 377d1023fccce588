package org.dialoguerelations.programme;

import jakarta.inject.Singleton;
import java.util.List;
import org.dialoguerelations.agreement.Agreement;
import org.dialoguerelations.meeting.Mechanism;
import org.dialoguerelations.meeting.Meeting;
import org.dialoguerelations.partner.Partner;
import org.dialoguerelations.partner.milestone.Milestone;
import org.dialoguerelations.partner.person.Person;
import org.dialoguerelations.record.Along;
import org.dialoguerelations.record.LinkKind;
import org.dialoguerelations.record.LinkRows;
import org.dialoguerelations.record.LinkTable;
import org.dialoguerelations.record.Sourced;

/**
 * How programmes hang together with each other and with other records. Fields side by side go the
 * same way where they can, and share its statements.
 */
@Singleton
class ProgrammeLinks implements LinkTable {

  private static final Along PART_OF = Along.to(LinkKind.PART_OF, Programme.class, Mechanism.class);
  private static final Along PARTS =
      Along.from(LinkKind.PART_OF, Programme.class, Partner.class, Agreement.class);
  static final Along INITIATED_BY = Along.to(LinkKind.INITIATED_BY, Partner.class, Person.class);
  static final Along FUNDED_BY = Along.to(LinkKind.FUNDED_BY, Partner.class, Programme.class);
  static final Along IMPLEMENTED_BY =
      Along.to(LinkKind.IMPLEMENTED_BY, Partner.class, Mechanism.class);
  private static final String FUNDS =
      "The funds and programmes that pay for it; partners that do are its funders.";
  private static final String FUNDERS =
      "The partners that pay for it; funds that do are in fundedBy.";

  private static final Along SUPPORTS =
      Along.to(LinkKind.SUPPORTS, Programme.class, Agreement.class);
  private static final Along SUPPORTED_BY =
      Along.from(LinkKind.SUPPORTS, Programme.class, Partner.class);

  @Override
  public LinkRows rows() {
    LinkRows rows =
        LinkRows.of(Programme.class)
            .to("predecessors", LinkKind.SUCCEEDS, "The programmes whose place it takes.")
            .from("successors", LinkKind.SUCCEEDS, "The programmes that take its place.")
            .first(
                "mergedInto",
                LinkKind.MERGED_INTO,
                "The programme into which it was merged; null when it was not. If it was merged into several, the first; links has all.")
            .from("mergedFrom", LinkKind.MERGED_INTO, "The programmes that were merged into it.")
            .along("partOf", "The programmes that it is a part of.", PART_OF)
            .along(
                "parts",
                "The programmes that are parts of it: components, editions, projects.",
                PARTS)
            .along(
                "fundedBy",
                "The funds that pay for it; partners that do are its funders.",
                FUNDED_BY)
            .leadingTo(Sourced.class)
            .from(
                "paysFor",
                LinkKind.FUNDED_BY,
                "All that it pays for, of any type: programmes, meetings, mechanisms, institutions.")
            .leadingTo(Programme.class)
            .along("supports", "The programmes that it contributes to.", SUPPORTS)
            .along(
                "supportedBy",
                "The programmes that contribute to it; partners that do are its supporters.",
                SUPPORTED_BY)
            .leadingTo(Partner.class)
            .along(
                "initiators",
                "The partners that proposed or started it; people who did are its initiatingPeople.",
                INITIATED_BY)
            .leadingTo(Person.class)
            .along("initiatingPeople", "The people who proposed or started it.", INITIATED_BY)
            .leadingTo(Partner.class)
            .along("funders", FUNDERS, FUNDED_BY)
            .along(
                "implementers", "The partners that run, organise or carry it out.", IMPLEMENTED_BY)
            .to("beneficiaries", LinkKind.BENEFITS, "The partners that it is meant for.")
            .along(
                "supporters",
                "The partners that contribute to it in a way that the source does not call funding.",
                SUPPORTED_BY)
            .along(
                "bodies", "The partners that are bodies of it, such as its management team.", PARTS)
            .andOf(Partner.class)
            .leadingTo(Programme.class)
            .to("bodyOfProgrammes", LinkKind.PART_OF, "The programmes that it is a body of.")
            .andOf(Programme.class)
            .leadingTo(Agreement.class)
            .first(
                "agreement",
                LinkKind.UNDER,
                "The agreement under which it is run; null when no source says so. If it is run under several, the first; links has all.")
            .along(
                "supportedAgreements",
                "Agreements that it carries out or contributes to without being run under them.",
                Along.to(LinkKind.IMPLEMENTS, Agreement.class),
                SUPPORTS)
            .along(
                "plans",
                "Agreements that are parts of it: its guidelines, work plans and plans of action.",
                PARTS)
            .andOf(Agreement.class)
            .leadingTo(Programme.class)
            .to(
                "partOfProgrammes",
                LinkKind.PART_OF,
                "The programmes that it is part of, such as the fund that it gives rules to.")
            .andOf(Programme.class)
            .leadingTo(Meeting.class)
            .first(
                "launchedAt",
                LinkKind.LAUNCHED_AT,
                "The meeting at which it was launched or announced; null when no source says so. If it was at several, the first; links has all.")
            .to(
                "reportedTo",
                LinkKind.REPORTED_TO,
                "The meetings to which it was reported or submitted.")
            .leadingTo(Sourced.class)
            .along(
                "followsUp",
                "The meetings, agreements and milestones from which it results.",
                Along.to(LinkKind.FOLLOWS_UP, Meeting.class, Agreement.class, Milestone.class))
            .leadingTo(Mechanism.class)
            .along(
                "mechanisms",
                "The meeting formats that run it or that it is a part of.",
                IMPLEMENTED_BY,
                PART_OF);
    for (Class<? extends Sourced> paid : List.of(Meeting.class, Mechanism.class, Partner.class)) {
      rows =
          rows.andOf(paid)
              .leadingTo(Programme.class)
              .along("fundedBy", FUNDS, FUNDED_BY)
              .leadingTo(Partner.class)
              .along("funders", FUNDERS, FUNDED_BY);
    }
    return rows;
  }
}
