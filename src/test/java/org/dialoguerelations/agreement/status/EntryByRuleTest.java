package org.dialoguerelations.agreement.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dialoguerelations.agreement.status.MadeAgreement.act;
import static org.dialoguerelations.agreement.status.MadeAgreement.by;
import static org.dialoguerelations.agreement.status.MadeAgreement.dated;
import static org.dialoguerelations.agreement.status.MadeAgreement.of;
import static org.dialoguerelations.agreement.status.MadeAgreement.or;
import static org.dialoguerelations.agreement.status.MadeAgreement.others;
import static org.dialoguerelations.agreement.status.MadeAgreement.rule;
import static org.dialoguerelations.agreement.status.MadeAgreement.withKey;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.dialoguerelations.agreement.entry.EntryIntoForceKind;
import org.dialoguerelations.agreement.entry.EntryIntoForceRule;
import org.dialoguerelations.agreement.entry.EntryIntoForceThreshold;
import org.dialoguerelations.agreement.signatory.TreatyActionKind;
import org.dialoguerelations.kernel.date.PartialDate;
import org.dialoguerelations.kernel.status.Answer;
import org.dialoguerelations.kernel.status.Onset;
import org.dialoguerelations.partner.membership.Membership;
import org.dialoguerelations.partner.membership.MembershipRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules of entry into force in the forms that treaties of the region have, with made-up dates. */
class EntryByRuleTest {

  @Test
  void theFirstDayOfTheSecondMonthAfterOnePartyAndOneOfAGroupHaveNotified() {
    AgreementEvidence evidence =
        new MadeAgreement()
            .rule(rule(EntryIntoForceKind.PAIRWISE, null, 2, true, of(1, 1L), of(1, 2L, 3L)))
            .signatory(act(TreatyActionKind.NOTIFICATION, "2001-03-05"))
            .signatory(act(TreatyActionKind.NOTIFICATION, "2001-10-31"))
            .signatory(act(TreatyActionKind.NOTIFICATION, "2002-01-15"))
            .evidence();
    assertComputed(evidence, "2001-12-01", "2001-12-01");
    assertComputed(evidence, 0, "2001-12-01", "2001-12-01");
    assertComputed(evidence, 1, "2001-12-01", "2001-12-01");
    assertComputed(evidence, 2, "2002-03-01", "2002-03-01");
  }

  @Test
  void daysAfterSixOfAGroupAndThreeOthers() {
    MadeAgreement made =
        new MadeAgreement()
            .rule(
                rule(
                    EntryIntoForceKind.NUMBER,
                    60,
                    null,
                    true,
                    of(6, LongStream.rangeClosed(1, 10).boxed().toArray(Long[]::new)),
                    others(3)));
    LongStream.rangeClosed(1, 10)
        .forEach(
            i -> made.signatory(act(TreatyActionKind.RATIFICATION, "2001-%02d-01".formatted(i))));
    LongStream.rangeClosed(1, 5)
        .forEach(
            i -> made.signatory(act(TreatyActionKind.ACCEPTANCE, "2002-%02d-01".formatted(i))));
    assertComputed(made.evidence(), "2002-04-30", "2002-04-30");
    assertComputed(made.evidence(), 13, "2002-05-31", "2002-05-31");
  }

  @Test
  void theThirtiethDayAfterTheTenthDeposit() {
    MadeAgreement made =
        new MadeAgreement().rule(rule(EntryIntoForceKind.NUMBER, 30, null, false, of(10)));
    LongStream.rangeClosed(1, 10)
        .forEach(
            i -> made.signatory(act(TreatyActionKind.RATIFICATION, "2001-%02d-15".formatted(i))));
    assertComputed(made.evidence(), "2001-11-14", "2001-11-14");
  }

  @Test
  void partialDatesGiveBounds() {
    AgreementEvidence evidence =
        new MadeAgreement()
            .adopted("2000-01-01")
            .rule(rule(EntryIntoForceKind.ALL_SIGNATORIES, null, null, false))
            .signatory(act(TreatyActionKind.RATIFICATION, "2001"))
            .signatory(act(TreatyActionKind.RATIFICATION, "-2001-06-30 +2002-03"))
            .evidence();
    assertComputed(evidence, "2001-07-01", "2002-03-31");
  }

  @Test
  void aSignatoryOfWhoseConsentNobodyTellsLeavesItOpen() {
    AgreementEvidence evidence =
        new MadeAgreement()
            .rule(rule(EntryIntoForceKind.ALL_SIGNATORIES, null, null, false))
            .signatory(act(TreatyActionKind.RATIFICATION, "2001-01-01"))
            .signatory(act(TreatyActionKind.SIGNATURE, "2000-01-01"))
            .evidence();
    assertThat(EntryByRule.ofAgreement(evidence).flatMap(ComputedEntryIntoForce::of)).isEmpty();
    assertThat(StatusAccount.of(evidence).force().at(LocalDate.of(2000, 12, 31)))
        .isEqualTo(Answer.NO);
    assertThat(StatusAccount.of(evidence).force().at(LocalDate.of(2020, 1, 1)))
        .isEqualTo(Answer.UNKNOWN);
  }

  @Test
  void whomACompleteListDoesNotShowDoesNotDrawTheFirstDayForward() {
    MadeAgreement made =
        new MadeAgreement()
            .adopted("2000-01-01")
            .rule(rule(EntryIntoForceKind.NUMBER, null, null, false, of(2)))
            .signatory(act(TreatyActionKind.RATIFICATION, "2001-01-01"))
            .signatory(act(TreatyActionKind.SIGNATURE, "2000-01-01"))
            .signatory(act(TreatyActionKind.RATIFICATION, "2003-01-01"));
    assertComputed(made.evidence(), "2001-01-01", "2003-01-01");
    assertComputed(made.complete("2002-06-30").evidence(), "2002-07-01", "2003-01-01");
  }

  @Test
  void whoAccedesLaterDoesNotHoldUpTheSignatories() {
    AgreementEvidence evidence =
        new MadeAgreement()
            .rule(rule(EntryIntoForceKind.ALL_SIGNATORIES, null, null, false))
            .signatory(act(TreatyActionKind.RATIFICATION, "2001-01-01"))
            .signatory(act(TreatyActionKind.ACCESSION, "2005-01-01"))
            .evidence();
    assertComputed(evidence, "2001-01-01", "2001-01-01");
    assertComputed(evidence, 1, "2005-01-01", "2005-01-01");
  }

  @Test
  void onSignatureOfAllOrOfTheTextAsAWhole() {
    EntryIntoForceRule rule = rule(EntryIntoForceKind.ON_SIGNATURE, null, null, false);
    assertComputed(
        new MadeAgreement()
            .rule(rule)
            .signatory(act(TreatyActionKind.SIGNATURE, "2001-01-01"))
            .signatory(act(TreatyActionKind.SIGNATURE, "2001-02-01"))
            .evidence(),
        "2001-02-01",
        "2001-02-01");
    assertComputed(
        new MadeAgreement().rule(rule).adopted("2001-03").signedAsAWhole().evidence(),
        "2001-03-01",
        "2001-03-31");
  }

  @Test
  void pairwiseWithoutAThresholdNeedsTwo() {
    AgreementEvidence evidence =
        new MadeAgreement()
            .rule(rule(EntryIntoForceKind.PAIRWISE, null, null, true))
            .signatory(act(TreatyActionKind.NOTIFICATION, "2001-01-01"))
            .signatory(act(TreatyActionKind.NOTIFICATION, "2003-01-01"))
            .evidence();
    assertComputed(evidence, "2003-01-01", "2003-01-01");
  }

  @Test
  void whoHasWithdrawnDoesNotCount() {
    AgreementEvidence evidence =
        new MadeAgreement()
            .rule(rule(EntryIntoForceKind.NUMBER, null, null, false, of(2)))
            .signatory(
                act(TreatyActionKind.RATIFICATION, "2001-01-01"),
                act(TreatyActionKind.WITHDRAWAL, "2002-01-01"))
            .signatory(act(TreatyActionKind.RATIFICATION, "2003-01-01"))
            .signatory(act(TreatyActionKind.RATIFICATION, "2004-01-01"))
            .evidence();
    assertComputed(evidence, "2004-01-01", "2004-01-01");
  }

  @Test
  void membersOfAnOrganisationCountWhileTheyAreMembers() {
    EntryIntoForceThreshold two = new EntryIntoForceThreshold(1, 2, List.of(), 50L, false);
    Members members =
        new Members(List.of(member(1, "1967-08-08"), member(2, "1995-07-28"), member(3, "1999")));
    AgreementEvidence evidence =
        new MadeAgreement()
            .rule(rule(EntryIntoForceKind.NUMBER, null, null, false, two))
            .signatory(act(TreatyActionKind.RATIFICATION, "1990-01-01"))
            .signatory(act(TreatyActionKind.RATIFICATION, "1991-01-01"))
            .signatory(act(TreatyActionKind.RATIFICATION, "1992-01-01"))
            .evidence(members);
    assertComputed(evidence, "1995-07-28", "1995-07-28");
  }

  @Test
  void aStatedDateIsNotReplacedByAComputedOne() {
    AgreementEvidence evidence =
        new MadeAgreement()
            .entryIntoForce("2010-01-01")
            .rule(rule(EntryIntoForceKind.NUMBER, null, null, false, of(1)))
            .signatory(act(TreatyActionKind.RATIFICATION, "2001-01-01"))
            .evidence();
    assertComputed(evidence, "2001-01-01", "2001-01-01");
    assertThat(StatusAccount.of(evidence).force().at(LocalDate.of(2009, 12, 31)))
        .isEqualTo(Answer.NO);
  }

  @ParameterizedTest
  @CsvSource({
    "50, MEMBER, 1991-01-01",
    // neither members of another organisation count, nor who only observes it or chairs it
    "51, MEMBER, 1995-07-28",
    "50, OBSERVER, 1995-07-28",
    "50, CHAIR, 1995-07-28",
  })
  void onlyMembersOfThatOrganisationCount(long organisation, MembershipRole role, String day) {
    EntryIntoForceThreshold two = new EntryIntoForceThreshold(1, 2, List.of(), 50L, false);
    AgreementEvidence evidence =
        new MadeAgreement()
            .rule(rule(EntryIntoForceKind.NUMBER, null, null, false, two))
            .signatory(act(TreatyActionKind.RATIFICATION, "1990-01-01"))
            .signatory(act(TreatyActionKind.RATIFICATION, "1991-01-01"))
            .evidence(
                new Members(
                    List.of(
                        member(1, "1967-08-08"),
                        member(2, "1995-07-28"),
                        member(2, organisation, role, "1980"))));
    assertComputed(evidence, day, day);
  }

  @ParameterizedTest
  @CsvSource({
    // a member that a partial list does not show may have consented, since it is one
    "1995-07-28, 2, 1995-07-28",
    // who is no member may not, and who is listed counts once
    "1995-07-28, 3, 9999-12-31",
    // the others may have been enough before the listed one consented
    "1980, 1, 1980-01-01",
  })
  void membersThatAPartialListDoesNotShowMayCount(String since, int count, String earliest) {
    EntryIntoForceThreshold members = new EntryIntoForceThreshold(1, count, List.of(), 50L, false);
    AgreementEvidence evidence =
        new MadeAgreement()
            .adopted("1970-01-01")
            .partial()
            .rule(rule(EntryIntoForceKind.NUMBER, null, null, false, members))
            .signatory(act(TreatyActionKind.RATIFICATION, "1990-01-01"))
            .evidence(
                new Members(
                    List.of(
                        member(1, "1967-08-08"),
                        member(2, since),
                        member(3, 51, MembershipRole.MEMBER, "1967-08-08"))));
    assertThat(EntryByRule.ofAgreement(evidence).orElseThrow().validity().begin().earliest())
        .isEqualTo(LocalDate.parse(earliest));
  }

  @ParameterizedTest
  @CsvSource({
    // met by the date that the text sets, on the day itself, on the day after, some time around it
    "2009-03-01, 60, 2009-07-01, 2009-07-01",
    "2009-07-01, 60, 2009-07-01, 2009-07-01",
    "2009-07-02, 60, 2009-08-31, 2009-08-31",
    "2009, 60, 2009-07-01, 2010-03-01",
    // no source tells what follows when it is missed
    "2009-03-01, , 2009-07-01, 2009-07-01",
    "2009-07-02, , 2009-07-02, 9999-12-31",
    "2009, , 2009-07-01, 9999-12-31",
  })
  void onADateIfItIsMetByThen(String ratified, Integer days, String earliest, String latest) {
    AgreementEvidence evidence =
        new MadeAgreement()
            .rule(
                dated(rule(EntryIntoForceKind.NUMBER, days, null, true, of(1)), null, "2009-07-01"))
            .signatory(act(TreatyActionKind.RATIFICATION, ratified))
            .evidence();
    assertOnset(EntryByRule.ofAgreement(evidence).orElseThrow(), earliest, latest);
  }

  @Test
  void onAMonthIfItIsMetByThen() {
    EntryIntoForceRule july =
        dated(rule(EntryIntoForceKind.NUMBER, 10, null, true, of(1)), null, "2009-07");
    MadeAgreement early =
        new MadeAgreement().rule(july).signatory(act(TreatyActionKind.RATIFICATION, "2009-07-01"));
    assertComputed(early.evidence(), "2009-07-01", "2009-07-31");
    MadeAgreement within =
        new MadeAgreement().rule(july).signatory(act(TreatyActionKind.RATIFICATION, "2009-07-02"));
    assertComputed(within.evidence(), "2009-07-01", "2009-07-31");
    MadeAgreement late =
        new MadeAgreement().rule(july).signatory(act(TreatyActionKind.RATIFICATION, "2009-08-01"));
    assertComputed(late.evidence(), "2009-08-11", "2009-08-11");
  }

  @ParameterizedTest
  @CsvSource({"2024-01-31, 2024-12-15", "2024-10-16, 2024-12-15", "2025-01-01, 2025-03-02"})
  void whatIsMetCountsFromADateOn(String ratified, String day) {
    AgreementEvidence evidence =
        new MadeAgreement()
            .rule(dated(rule(EntryIntoForceKind.NUMBER, 60, null, true, of(1)), "2024-10-16", null))
            .signatory(act(TreatyActionKind.RATIFICATION, ratified))
            .evidence();
    assertComputed(evidence, day, day);
  }

  @ParameterizedTest
  @CsvSource({
    // all of them before the second test counts; two of three when it begins, and after
    "2024-01-31, 2024-02-29, 2024-03-31, 2024-05-30, 0",
    "2024-01-31, 2024-02-29, 2025-03-31, 2024-12-15, 1",
    "2024-01-31, 2024-11-01, 2025-03-31, 2024-12-31, 1",
    "2024-01-31, 2024-02-29, , 2024-12-15, 1",
  })
  void byWhicheverOfTwoTestsIsMetFirst(
      String first, String second, String third, String day, int test) {
    EntryIntoForceRule all = rule(EntryIntoForceKind.NUMBER, 60, null, true, of(3));
    EntryIntoForceRule two =
        dated(rule(EntryIntoForceKind.NUMBER, 60, null, true, of(2)), "2024-10-16", null);
    EntryIntoForceRule rule = or(all, withKey(two, 910));
    MadeAgreement made =
        new MadeAgreement()
            .rule(rule)
            .signatory(act(TreatyActionKind.RATIFICATION, first))
            .signatory(act(TreatyActionKind.RATIFICATION, second));
    made.signatory(act(TreatyActionKind.RATIFICATION, third == null ? "-2026" : third));
    assertComputed(made.evidence(), day, day);
    assertThat(EntryByRule.ofAgreement(made.evidence()).orElseThrow().grounds().get(0).key())
        .isEqualTo(test == 0 ? rule.key() : 910);
  }

  @Test
  void aLaterPartyIsOneOnTheDateOrWaits() {
    AgreementEvidence evidence =
        new MadeAgreement()
            .rule(dated(rule(EntryIntoForceKind.NUMBER, 60, null, true, of(1)), null, "2009-07-01"))
            .signatory(act(TreatyActionKind.RATIFICATION, "2009-03-01"))
            .signatory(act(TreatyActionKind.RATIFICATION, "2009-06-30"))
            .signatory(act(TreatyActionKind.RATIFICATION, "2009-07-02"))
            .evidence();
    assertComputed(evidence, 1, "2009-07-01", "2009-07-01");
    assertComputed(evidence, 2, "2009-08-31", "2009-08-31");
  }

  @ParameterizedTest
  @CsvSource({
    // an act that the rule counts; one that it does not: it waits for something else, or not at all
    "RATIFICATION, true, 2005-03-02, 2005-03-02",
    "ACCESSION, true, 2005-01-01, 9999-12-31",
    "SUCCESSION, true, 2005-01-01, 9999-12-31",
    "ACCESSION, , 2005-01-01, 9999-12-31",
    "RATIFICATION, , 2005-01-01, 2005-03-02",
    "ACCESSION, false, 2005-01-01, 2005-01-01",
  })
  void whoJoinsByAnActThatTheRuleDoesNotCountDoesNotWaitByIt(
      TreatyActionKind kind, Boolean wait, String earliest, String latest) {
    EntryIntoForceRule rule = rule(EntryIntoForceKind.NUMBER, 60, null, wait, of(1));
    AgreementEvidence evidence =
        new MadeAgreement()
            .rule(by(rule, TreatyActionKind.RATIFICATION))
            .signatory(act(TreatyActionKind.RATIFICATION, "2001-01-01"))
            .signatory(act(kind, "2005-01-01"))
            .evidence();
    assertOnset(
        EntryByRule.ofSignatory(evidence, evidence.signatories().get(1)).orElseThrow(),
        earliest,
        latest);
    assertThat(StatusAccount.of(evidence).force(evidence.signatories().get(1)).validity().begin())
        .isEqualTo(new Onset(LocalDate.parse(earliest), LocalDate.parse(latest)));
  }

  @Test
  void whereNobodyIsListedItIsOpenAfterTheListWasComplete() {
    MadeAgreement made =
        new MadeAgreement()
            .adopted("2026-05-08")
            .rule(rule(EntryIntoForceKind.NUMBER, null, null, false, of(11)));
    assertOnset(EntryByRule.ofAgreement(made.evidence()).orElseThrow(), "2026-05-08", "9999-12-31");
    made.complete("2026-07-01");
    assertOnset(EntryByRule.ofAgreement(made.evidence()).orElseThrow(), "2026-07-02", "9999-12-31");
    made.signatory(act(TreatyActionKind.RATIFICATION, "2026-06-01"));
    assertOnset(EntryByRule.ofAgreement(made.evidence()).orElseThrow(), "2026-07-02", "9999-12-31");
  }

  @Test
  void allSignatoriesAreNotThoseOfAPartialListWithoutSignatures() {
    AgreementEvidence evidence =
        new MadeAgreement()
            .adopted("1998-07-25")
            .entryIntoForce("2000")
            .partial()
            .rule(
                by(
                    rule(EntryIntoForceKind.ALL_SIGNATORIES, null, null, null),
                    TreatyActionKind.RATIFICATION))
            .signatory(act(TreatyActionKind.ENTRY_INTO_FORCE, "2012-07-12"))
            .evidence();
    StatusAccount account = StatusAccount.of(evidence);
    LocalDate between = LocalDate.of(2005, 1, 1);
    assertThat(account.force().at(between)).isEqualTo(Answer.YES);
    assertThat(account.consent(evidence.signatories().get(0)).at(between))
        .isEqualTo(Answer.UNKNOWN);
    assertThat(account.force(evidence.signatories().get(0)).at(between)).isEqualTo(Answer.NO);
  }

  @ParameterizedTest
  @CsvSource({
    // two tests need the first partner, and one of them the second as well
    ", 2001-06-01, YES, UNKNOWN",
    // the second test does not count yet
    "2002-01-01, 2001-06-01, YES, YES",
  })
  void anEntryIntoForceImpliesWhatEachTestThatMayHaveBeenMetNeeded(
      String from, String entry, Answer first, Answer second) {
    EntryIntoForceRule both =
        rule(EntryIntoForceKind.NUMBER, null, null, false, of(1, 1L), of(1, 2L));
    EntryIntoForceRule one = rule(EntryIntoForceKind.NUMBER, null, null, false, of(1, 1L));
    assertImplied(or(both, dated(one, from, null)), entry, first, second);
  }

  @ParameterizedTest
  @CsvSource({"2001-06-01, YES", "2001-06-02, UNKNOWN"})
  void anEntryIntoForceAfterAMissedDateImpliesNothing(String entry, Answer implied) {
    EntryIntoForceRule both =
        rule(EntryIntoForceKind.NUMBER, null, null, false, of(1, 1L), of(1, 2L));
    assertImplied(dated(both, null, "2001-06-01"), entry, implied, implied);
  }

  @ParameterizedTest
  @CsvSource({"2001-06-01, UNKNOWN", "2001-06-02, YES"})
  void itIsNotSurelyInForceOnADateByWhichNobodyCanHaveConsented(LocalDate day, Answer inForce) {
    AgreementEvidence evidence =
        new MadeAgreement()
            .adopted("2002-01-01")
            .entryIntoForce("2001-05-01")
            .rule(
                dated(rule(EntryIntoForceKind.NUMBER, null, null, true, of(1)), null, "2001-06-01"))
            .signatory(act(TreatyActionKind.ENTRY_INTO_FORCE, "2001-05-01"))
            .evidence();
    assertThat(StatusAccount.of(evidence).force().at(day)).isEqualTo(inForce);
  }

  private static void assertImplied(
      EntryIntoForceRule rule, String entry, Answer first, Answer second) {
    AgreementEvidence evidence =
        new MadeAgreement()
            .adopted("2001-01-01")
            .entryIntoForce(entry)
            .partial()
            .rule(rule)
            .signatory(act(TreatyActionKind.SIGNATURE, "2001-01-01"))
            .signatory(act(TreatyActionKind.SIGNATURE, "2001-01-01"))
            .evidence();
    StatusAccount account = StatusAccount.of(evidence);
    assertThat(evidence.signatories())
        .extracting(one -> account.consent(one).at(LocalDate.parse(entry)))
        .containsExactly(first, second);
  }

  private static Membership member(long partner, String since) {
    return member(partner, 50, MembershipRole.MEMBER, since);
  }

  private static Membership member(
      long partner, long organisation, MembershipRole role, String since) {
    return new Membership(1, partner, organisation, role, PartialDate.parse(since), null, null);
  }

  private static void assertComputed(AgreementEvidence evidence, String earliest, String latest) {
    assertOnset(EntryByRule.ofAgreement(evidence).orElseThrow(), earliest, latest);
  }

  private static void assertComputed(
      AgreementEvidence evidence, int signatory, String earliest, String latest) {
    assertOnset(
        EntryByRule.ofSignatory(evidence, evidence.signatories().get(signatory)).orElseThrow(),
        earliest,
        latest);
  }

  private static void assertOnset(Finding finding, String earliest, String latest) {
    assertThat(finding.validity().begin())
        .isEqualTo(new Onset(LocalDate.parse(earliest), LocalDate.parse(latest)));
  }
}
