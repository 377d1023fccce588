package org.dialoguerelations.meeting;

import jakarta.inject.Singleton;
import java.util.stream.Stream;
import org.dialoguerelations.kernel.id.Node;
import org.dialoguerelations.partner.Partner;
import org.dialoguerelations.partner.milestone.Milestone;
import org.dialoguerelations.platform.schema.AddedField;
import org.dialoguerelations.platform.schema.AddedFields;
import org.dialoguerelations.record.Along;
import org.dialoguerelations.record.LinkFields;
import org.dialoguerelations.record.LinkKind;

/** What meetings and mechanisms are to each other, what they come from and what comes from them. */
@Singleton
class MeetingLinks implements AddedFields {

  private static final String FOLLOWS_UP =
      "The meetings, agreements and milestones from which it results.";
  private static final String FOLLOWED_UP_BY = "The records, of any type, that result from it.";

  private final LinkFields links;

  MeetingLinks(LinkFields links) {
    this.links = links;
  }

  @Override
  public Stream<AddedField> fields() {
    return Stream.of(
        links.along(
            Meeting.class,
            "heldWith",
            Meeting.class,
            "The meetings that it was held back to back with, beside or during.",
            Along.to(LinkKind.HELD_WITH, Meeting.class),
            Along.from(LinkKind.HELD_WITH, Meeting.class)),
        links.to(
            Partner.class,
            "establishedAt",
            LinkKind.ESTABLISHED_AT,
            Meeting.class,
            "The meetings at which its founding was agreed."),
        links.to(
            Mechanism.class,
            "establishedAt",
            LinkKind.ESTABLISHED_AT,
            Meeting.class,
            "The meetings at which its founding was agreed."),
        links.from(
            Meeting.class,
            "established",
            LinkKind.ESTABLISHED_AT,
            Partner.class,
            "The institutions and bodies whose founding was agreed at it."),
        links.from(
            Meeting.class,
            "establishedMechanisms",
            LinkKind.ESTABLISHED_AT,
            Mechanism.class,
            "The mechanisms whose founding was agreed at it."),
        links.to(Meeting.class, "followsUp", LinkKind.FOLLOWS_UP, Node.class, FOLLOWS_UP),
        links.to(Mechanism.class, "followsUp", LinkKind.FOLLOWS_UP, Node.class, FOLLOWS_UP),
        links.to(Milestone.class, "followsUp", LinkKind.FOLLOWS_UP, Node.class, FOLLOWS_UP),
        links.from(Meeting.class, "followedUpBy", LinkKind.FOLLOWS_UP, Node.class, FOLLOWED_UP_BY),
        links.from(
            Milestone.class, "followedUpBy", LinkKind.FOLLOWS_UP, Node.class, FOLLOWED_UP_BY),
        links.from(
            Meeting.class,
            "launched",
            LinkKind.LAUNCHED_AT,
            Node.class,
            "The records, of any type, that were launched or announced at it."),
        links.from(
            Meeting.class,
            "reported",
            LinkKind.REPORTED_TO,
            Node.class,
            "The records, of any type, that were reported or submitted to it."),
        links.to(
            Mechanism.class,
            "partOf",
            LinkKind.PART_OF,
            Mechanism.class,
            "The mechanisms that it is part of."),
        links.from(
            Mechanism.class,
            "parts",
            LinkKind.PART_OF,
            Mechanism.class,
            "The mechanisms that are parts of it."),
        links.from(
            Mechanism.class,
            "bodies",
            LinkKind.PART_OF,
            Partner.class,
            "Its committees and working groups."),
        links.to(
            Partner.class,
            "bodyOf",
            LinkKind.PART_OF,
            Mechanism.class,
            "The mechanisms that it is a committee or working group of."),
        links.to(
            Mechanism.class,
            "succeeds",
            LinkKind.SUCCEEDS,
            Mechanism.class,
            "The mechanisms whose place it took."),
        links.from(
            Mechanism.class,
            "succeededBy",
            LinkKind.SUCCEEDS,
            Mechanism.class,
            "The mechanisms that took its place."),
        links.along(
            Mechanism.class,
            "heldWith",
            Mechanism.class,
            "The mechanisms whose meetings are held back to back with its own, beside or during them.",
            Along.to(LinkKind.HELD_WITH, Mechanism.class),
            Along.from(LinkKind.HELD_WITH, Mechanism.class)));
  }
}
