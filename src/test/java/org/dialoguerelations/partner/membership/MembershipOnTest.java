package org.dialoguerelations.partner.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.dialoguerelations.kernel.date.PartialDate;
import org.dialoguerelations.kernel.status.Answer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each row of the table of memberships in {@code docs/explanation/status.md}, by example. */
class MembershipOnTest {

  @ParameterizedTest
  @CsvSource({
    // since
    "MEMBER, 1995-07, , , 1995-06-30, NO",
    "MEMBER, 1995-07, , , 1995-07-15, UNKNOWN",
    "MEMBER, 1995-07, , , 1995-07-31, YES",
    "MEMBER, 1995-07, , , 2026-01-15, YES",
    "OBSERVER, 1995-07, , , 2026-01-15, YES",
    // shown
    "MEMBER, , , 1981-05, 1967-08-08, UNKNOWN",
    "MEMBER, , , 1981-05, 1981-05-31, YES",
    "MEMBER, , , 1981-05, 2026-01-15, YES",
    // until
    "MEMBER, 1995, 2001-06-30, , 2001-06-30, YES",
    "MEMBER, 1995, 2001-06-30, , 2001-07-01, NO",
    "MEMBER, , 2001-06-30, , 1990-01-01, UNKNOWN",
    "CHAIR, 2008-01-01, 2008-12-31, , 2008-12-31, YES",
    // a turn
    "CHAIR, , , 2025-10-26, 2025-10-25, UNKNOWN",
    "CHAIR, , , 2025-10-26, 2025-10-26, YES",
    "CHAIR, , , 2025-10-26, 2025-10-27, UNKNOWN",
    "CHAIR, , , 2025-10, 2025-10-15, UNKNOWN",
    "CHAIR, 2008-01-01, , , 2007-12-31, NO",
    "CHAIR, 2008-01-01, , , 2008-06-01, UNKNOWN",
    // nothing
    "MEMBER, , , , 2000-01-01, UNKNOWN",
    "CHAIR, , , , 2000-01-01, UNKNOWN",
  })
  void answers(
      MembershipRole role, String from, String until, String asOf, LocalDate day, Answer answer) {
    Membership membership = new Membership(1, 2, 3, role, date(from), date(until), date(asOf));
    MembershipStatus status = MembershipOn.status(membership, day);
    assertThat(status.member()).isEqualTo(answer);
    assertThat(status.because()).isNotEmpty();
  }

  private static PartialDate date(String text) {
    return text == null ? null : PartialDate.parse(text);
  }
}
