package org.dialoguerelations.meeting;

import jakarta.inject.Singleton;
import org.dialoguerelations.partner.Partner;
import org.dialoguerelations.partner.milestone.Milestone;
import org.dialoguerelations.record.Along;
import org.dialoguerelations.record.LinkKind;
import org.dialoguerelations.record.LinkRows;
import org.dialoguerelations.record.LinkTable;
import org.dialoguerelations.record.Sourced;

/** What meetings and mechanisms are to each other, what they come from and what comes from them. */
@Singleton
class MeetingLinks implements LinkTable {

  private static final String FOLLOWS_UP =
      "The meetings, agreements and milestones from which it results.";
  private static final String FOLLOWED_UP_BY = "The records, of any type, that result from it.";

  @Override
  public LinkRows rows() {
    return LinkRows.of(Meeting.class)
        .along(
            "heldWith",
            "The meetings that it was held back to back with, beside or during.",
            Along.to(LinkKind.HELD_WITH, Meeting.class),
            Along.from(LinkKind.HELD_WITH, Meeting.class))
        .andOf(Partner.class)
        .leadingTo(Meeting.class)
        .to(
            "establishedAt",
            LinkKind.ESTABLISHED_AT,
            "The meetings at which its founding was agreed.")
        .andOf(Mechanism.class)
        .leadingTo(Meeting.class)
        .to(
            "establishedAt",
            LinkKind.ESTABLISHED_AT,
            "The meetings at which its founding was agreed.")
        .andOf(Meeting.class)
        .leadingTo(Partner.class)
        .from(
            "established",
            LinkKind.ESTABLISHED_AT,
            "The institutions and bodies whose founding was agreed at it.")
        .leadingTo(Mechanism.class)
        .from(
            "establishedMechanisms",
            LinkKind.ESTABLISHED_AT,
            "The mechanisms whose founding was agreed at it.")
        .leadingTo(Sourced.class)
        .to("followsUp", LinkKind.FOLLOWS_UP, FOLLOWS_UP)
        .andOf(Mechanism.class)
        .leadingTo(Sourced.class)
        .to("followsUp", LinkKind.FOLLOWS_UP, FOLLOWS_UP)
        .andOf(Milestone.class)
        .leadingTo(Sourced.class)
        .to("followsUp", LinkKind.FOLLOWS_UP, FOLLOWS_UP)
        .andOf(Meeting.class)
        .leadingTo(Sourced.class)
        .from("followedUpBy", LinkKind.FOLLOWS_UP, FOLLOWED_UP_BY)
        .andOf(Milestone.class)
        .leadingTo(Sourced.class)
        .from("followedUpBy", LinkKind.FOLLOWS_UP, FOLLOWED_UP_BY)
        .to("about", LinkKind.ABOUT, "The records, of any type, whose history it belongs to.")
        .to(
            "supports",
            LinkKind.SUPPORTS,
            "The records, of any type, that it contributes to, such as an agreement or an anniversary.")
        .from(
            "supportedBy",
            LinkKind.SUPPORTS,
            "The records, of any type, that contributed to it, such as meetings of an anniversary.")
        .to("partOf", LinkKind.PART_OF, "The records, of any type, that it is part of.")
        .from("parts", LinkKind.PART_OF, "The records, of any type, that are part of it.")
        .leadingTo(Milestone.class)
        .to("succeeds", LinkKind.SUCCEEDS, "The steps in a relation whose place it took.")
        .from("succeededBy", LinkKind.SUCCEEDS, "The steps in a relation that took its place.")
        .to("commemorates", LinkKind.COMMEMORATES, "The events whose anniversary it marks.")
        .from("commemoratedBy", LinkKind.COMMEMORATES, "The anniversaries of it.")
        .andOf(Meeting.class)
        .leadingTo(Sourced.class)
        .from(
            "launched",
            LinkKind.LAUNCHED_AT,
            "The records, of any type, that were launched or announced at it.")
        .from(
            "reported",
            LinkKind.REPORTED_TO,
            "The records, of any type, that were reported or submitted to it.")
        .andOf(Mechanism.class)
        .to("partOf", LinkKind.PART_OF, "The mechanisms that it is part of.")
        .from("parts", LinkKind.PART_OF, "The mechanisms that are parts of it.")
        .leadingTo(Partner.class)
        .from("bodies", LinkKind.PART_OF, "Its committees and working groups.")
        .andOf(Partner.class)
        .leadingTo(Mechanism.class)
        .to(
            "bodyOf",
            LinkKind.PART_OF,
            "The mechanisms that it is a committee or working group of.")
        .andOf(Mechanism.class)
        .to("succeeds", LinkKind.SUCCEEDS, "The mechanisms whose place it took.")
        .from("succeededBy", LinkKind.SUCCEEDS, "The mechanisms that took its place.")
        .along(
            "heldWith",
            "The mechanisms whose meetings are held back to back with its own, beside or during them.",
            Along.to(LinkKind.HELD_WITH, Mechanism.class),
            Along.from(LinkKind.HELD_WITH, Mechanism.class));
  }
}
