package org.dialoguerelations.partner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dialoguerelations.kernel.date.PartialDate;
import org.dialoguerelations.kernel.status.Onset;
import org.dialoguerelations.kernel.status.Validity;

/**
 * Whether a membership was so on a day. A member or observer stays one until a source states an
 * end; a chair is held for a turn, whose length nobody knows unless a source states it.
 */
public final class MembershipOn {

  private record Ground(MembershipRule rule, PartialDate date, Validity validity) {}

  private final Membership membership;

  private MembershipOn(Membership membership) {
    this.membership = membership;
  }

  /** When the membership was so. */
  public static Validity validity(Membership membership) {
    return new MembershipOn(membership).validity();
  }

  static MembershipStatus status(Membership membership, LocalDate day) {
    MembershipOn rule = new MembershipOn(membership);
    return new MembershipStatus(
        day,
        rule.validity().at(day),
        rule.grounds().stream().map(ground -> rule.reason(ground, day)).toList());
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
        .map(shown -> Onset.after(shown.from()))
        .orElse(Onset.UNKNOWN);
  }

  private List<Ground> grounds() {
    List<Ground> grounds = new ArrayList<>();
    if (membership.from() != null) {
      grounds.add(
          new Ground(
              MembershipRule.SINCE, membership.from(), Validity.from(Onset.on(membership.from()))));
    }
    if (membership.asOf() != null) {
      grounds.add(
          new Ground(
              MembershipRule.SHOWN,
              membership.asOf(),
              new Validity(
                  Onset.by(membership.asOf()),
                  membership.role() == MembershipRole.CHAIR ? endOfTurn() : Onset.NEVER)));
    }
    if (membership.until() != null) {
      grounds.add(
          new Ground(
              MembershipRule.UNTIL,
              membership.until(),
              Validity.until(Onset.endOf(membership.until()))));
    } else if (membership.role() == MembershipRole.CHAIR) {
      grounds.add(new Ground(MembershipRule.TURN, null, Validity.until(endOfTurn())));
    }
    if (grounds.isEmpty()) {
      grounds.add(new Ground(MembershipRule.UNDATED, null, Validity.until(Onset.UNKNOWN)));
    }
    return grounds;
  }

  private MembershipReason reason(Ground ground, LocalDate day) {
    String rule = ground.rule().name().toLowerCase(Locale.ROOT);
    return new MembershipReason(
        membership.key(),
        ground.date() == null ? rule : rule + " " + ground.date().edtf(),
        ground.rule(),
        ground.validity().at(day));
  }
}
