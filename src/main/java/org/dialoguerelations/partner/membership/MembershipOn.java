package org.dialoguerelations.partner.membership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dialoguerelations.kernel.date.PartialDate;
import org.dialoguerelations.kernel.status.Onset;
import org.dialoguerelations.kernel.status.Term;
import org.dialoguerelations.kernel.status.Validity;
import org.jspecify.annotations.Nullable;

/**
 * Whether a membership held on a day. A member or observer stays one until a source states an end;
 * a chair is held for a term, whose length is unknown unless a source states it.
 */
public final class MembershipOn {

  private record MembershipEvidence(
      MembershipRule rule, @Nullable PartialDate date, Validity validity) {}

  private final Membership membership;
  private final Term term;

  private MembershipOn(Membership membership) {
    this.membership = membership;
    this.term = new Term(membership.from(), membership.until(), membership.asOf());
  }

  /** When the membership held. */
  public static Validity validity(Membership membership) {
    return new MembershipOn(membership).validity();
  }

  public static MembershipStatus status(Membership membership, LocalDate day) {
    MembershipOn rule = new MembershipOn(membership);
    return new MembershipStatus(
        day,
        rule.validity().at(day),
        rule.evidence().stream().map(piece -> rule.reason(piece, day)).toList());
  }

  private Validity validity() {
    return isChair() ? term.validity() : new Validity(term.begin(), endOfMembership());
  }

  private Onset endOfMembership() {
    return membership.until() == null ? Onset.NEVER : Onset.endOf(membership.until());
  }

  private boolean isChair() {
    return membership.role() == MembershipRole.CHAIR;
  }

  private List<MembershipEvidence> evidence() {
    List<MembershipEvidence> evidence = new ArrayList<>();
    if (membership.from() != null) {
      evidence.add(
          new MembershipEvidence(
              MembershipRule.SINCE, membership.from(), Validity.from(Onset.on(membership.from()))));
    }
    if (membership.asOf() != null) {
      evidence.add(
          new MembershipEvidence(
              MembershipRule.SHOWN,
              membership.asOf(),
              new Validity(Onset.by(membership.asOf()), isChair() ? term.turn() : Onset.NEVER)));
    }
    if (membership.until() != null) {
      evidence.add(
          new MembershipEvidence(
              MembershipRule.UNTIL,
              membership.until(),
              Validity.until(Onset.endOf(membership.until()))));
    } else if (isChair()) {
      evidence.add(new MembershipEvidence(MembershipRule.TURN, null, Validity.until(term.turn())));
    }
    if (evidence.isEmpty()) {
      evidence.add(
          new MembershipEvidence(MembershipRule.UNDATED, null, Validity.until(Onset.UNKNOWN)));
    }
    return evidence;
  }

  private MembershipReason reason(MembershipEvidence piece, LocalDate day) {
    String rule = piece.rule().name().toLowerCase(Locale.ROOT);
    return new MembershipReason(
        membership.key(),
        piece.date() == null ? rule : rule + " " + piece.date().edtf(),
        piece.rule(),
        piece.validity().at(day));
  }
}
