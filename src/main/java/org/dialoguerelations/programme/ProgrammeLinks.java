package org.dialoguerelations.programme;

import jakarta.inject.Singleton;
import java.util.stream.Stream;
import org.dialoguerelations.agreement.Agreement;
import org.dialoguerelations.kernel.id.Node;
import org.dialoguerelations.meeting.Mechanism;
import org.dialoguerelations.meeting.Meeting;
import org.dialoguerelations.partner.Partner;
import org.dialoguerelations.partner.milestone.Milestone;
import org.dialoguerelations.partner.person.Person;
import org.dialoguerelations.platform.schema.AddedField;
import org.dialoguerelations.platform.schema.AddedFields;
import org.dialoguerelations.record.Along;
import org.dialoguerelations.record.LinkFields;
import org.dialoguerelations.record.LinkKind;

/**
 * How programmes hang together with each other and with other records. Fields side by side go the
 * same way where they can, and share its statements.
 */
@Singleton
class ProgrammeLinks implements AddedFields {

  private static final Along PART_OF = Along.to(LinkKind.PART_OF, Programme.class, Mechanism.class);
  private static final Along PARTS =
      Along.from(LinkKind.PART_OF, Programme.class, Partner.class, Agreement.class);
  static final Along INITIATED_BY = Along.to(LinkKind.INITIATED_BY, Partner.class, Person.class);
  static final Along FUNDED_BY = Along.to(LinkKind.FUNDED_BY, Partner.class, Programme.class);
  static final Along IMPLEMENTED_BY =
      Along.to(LinkKind.IMPLEMENTED_BY, Partner.class, Mechanism.class);
  private static final Along SUPPORTS =
      Along.to(LinkKind.SUPPORTS, Programme.class, Agreement.class);
  private static final Along SUPPORTED_BY =
      Along.from(LinkKind.SUPPORTS, Programme.class, Partner.class);

  private final LinkFields links;

  ProgrammeLinks(LinkFields links) {
    this.links = links;
  }

  @Override
  public Stream<AddedField> fields() {
    return Stream.of(
        links.to(
            Programme.class,
            "predecessors",
            LinkKind.SUCCEEDS,
            Programme.class,
            "The programmes whose place it takes."),
        links.from(
            Programme.class,
            "successors",
            LinkKind.SUCCEEDS,
            Programme.class,
            "The programmes that take its place."),
        links.first(
            Programme.class,
            "mergedInto",
            LinkKind.MERGED_INTO,
            Programme.class,
            "The programme into which it was merged; null when it was not. If it was merged into several, the first; links has all."),
        links.from(
            Programme.class,
            "mergedFrom",
            LinkKind.MERGED_INTO,
            Programme.class,
            "The programmes that were merged into it."),
        links.along(
            Programme.class,
            "partOf",
            Programme.class,
            "The programmes that it is a part of.",
            PART_OF),
        links.along(
            Programme.class,
            "parts",
            Programme.class,
            "The programmes that are parts of it: components, editions, projects.",
            PARTS),
        links.along(
            Programme.class,
            "fundedBy",
            Programme.class,
            "The funds that pay for it; partners that do are its funders.",
            FUNDED_BY),
        links.along(
            Programme.class,
            "supports",
            Programme.class,
            "The programmes that it contributes to.",
            SUPPORTS),
        links.along(
            Programme.class,
            "supportedBy",
            Programme.class,
            "The programmes that contribute to it; partners that do are its supporters.",
            SUPPORTED_BY),
        links.along(
            Programme.class,
            "initiators",
            Partner.class,
            "The partners that proposed or started it; people who did are its initiatingPeople.",
            INITIATED_BY),
        links.along(
            Programme.class,
            "initiatingPeople",
            Person.class,
            "The people who proposed or started it.",
            INITIATED_BY),
        links.along(
            Programme.class,
            "funders",
            Partner.class,
            "The partners that pay for it; funds that do are in fundedBy.",
            FUNDED_BY),
        links.along(
            Programme.class,
            "implementers",
            Partner.class,
            "The partners that run, organise or carry it out.",
            IMPLEMENTED_BY),
        links.to(
            Programme.class,
            "beneficiaries",
            LinkKind.BENEFITS,
            Partner.class,
            "The partners that it is meant for."),
        links.along(
            Programme.class,
            "supporters",
            Partner.class,
            "The partners that contribute to it in a way that the source does not call funding.",
            SUPPORTED_BY),
        links.along(
            Programme.class,
            "bodies",
            Partner.class,
            "The partners that are bodies of it, such as its management team.",
            PARTS),
        links.to(
            Partner.class,
            "bodyOfProgrammes",
            LinkKind.PART_OF,
            Programme.class,
            "The programmes that it is a body of."),
        links.first(
            Programme.class,
            "agreement",
            LinkKind.UNDER,
            Agreement.class,
            "The agreement under which it is run; null when no source says so. If it is run under several, the first; links has all."),
        links.along(
            Programme.class,
            "supportedAgreements",
            Agreement.class,
            "Agreements that it carries out or contributes to without being run under them.",
            Along.to(LinkKind.IMPLEMENTS, Agreement.class),
            SUPPORTS),
        links.along(
            Programme.class,
            "plans",
            Agreement.class,
            "Agreements that are parts of it: its guidelines, work plans and plans of action.",
            PARTS),
        links.to(
            Agreement.class,
            "partOfProgrammes",
            LinkKind.PART_OF,
            Programme.class,
            "The programmes that it is part of, such as the fund that it gives rules to."),
        links.first(
            Programme.class,
            "launchedAt",
            LinkKind.LAUNCHED_AT,
            Meeting.class,
            "The meeting at which it was launched or announced; null when no source says so. If it was at several, the first; links has all."),
        links.to(
            Programme.class,
            "reportedTo",
            LinkKind.REPORTED_TO,
            Meeting.class,
            "The meetings to which it was reported or submitted."),
        links.along(
            Programme.class,
            "followsUp",
            Node.class,
            "The meetings, agreements and milestones from which it results.",
            Along.to(LinkKind.FOLLOWS_UP, Meeting.class, Agreement.class, Milestone.class)),
        links.along(
            Programme.class,
            "mechanisms",
            Mechanism.class,
            "The meeting formats that run it or that it is a part of.",
            IMPLEMENTED_BY,
            PART_OF));
  }
}
