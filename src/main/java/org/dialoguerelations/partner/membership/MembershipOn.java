package org.dialoguerelations.partner.membership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dialoguerelations.kernel.date.PartialDate;
import org.dialoguerelations.kernel.status.Onset;
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

  private MembershipOn(Membership membership) {
    this.membership = membership;
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
    return new Validity(begin(), end());
  }

  private Onset begin() {
    if (membership.from() != null) {
      return Onset.on(membership.from());
    }
    return Optional.ofNullable(membership.asOf()).map(Onset::by).orElse(Onset.UNKNOWN);
  }

  private Onset end() {
    if (membership.until() != null) {
      return Onset.endOf(membership.until());
    }
    return membership.role() == MembershipRole.CHAIR ? endOfTurn() : Onset.NEVER;
  }

  private Onset endOfTurn() {
    return Optional.ofNullable(membership.asOf())
        .or(() -> Optional.ofNullable(membership.from()))
        .map(shown -> Onset.after(shown.earliest()))
        .orElse(Onset.UNKNOWN);
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
              new Validity(
                  Onset.by(membership.asOf()),
                  membership.role() == MembershipRole.CHAIR ? endOfTurn() : Onset.NEVER)));
    }
    if (membership.until() != null) {
      evidence.add(
          new MembershipEvidence(
              MembershipRule.UNTIL,
              membership.until(),
              Validity.until(Onset.endOf(membership.until()))));
    } else if (membership.role() == MembershipRole.CHAIR) {
      evidence.add(new MembershipEvidence(MembershipRule.TURN, null, Validity.until(endOfTurn())));
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
