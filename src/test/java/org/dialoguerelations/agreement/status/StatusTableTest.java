package org.dialoguerelations.agreement.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dialoguerelations.agreement.status.MadeAgreement.act;
import static org.dialoguerelations.agreement.status.MadeAgreement.of;

import java.time.LocalDate;
import java.util.List;
import org.dialoguerelations.agreement.entry.EntryIntoForceKind;
import org.dialoguerelations.agreement.entry.EntryIntoForceRule;
import org.dialoguerelations.agreement.signatory.TreatyActionKind;
import org.dialoguerelations.kernel.status.Answer;
import org.dialoguerelations.kernel.status.NotSo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each row of the table in {@code docs/explanation/status.md}, by example. */
class StatusTableTest {

  private static final LocalDate NEVER_ADOPTED = LocalDate.of(1, 1, 1);

  @ParameterizedTest
  @CsvSource({
    // dated
    "2004-07-15, 2004-07-14, NO",
    "2004-07-15, 2004-07-15, YES",
    "2004-07, 2004-06-30, NO",
    "2004-07, 2004-07-01, UNKNOWN",
    "2004-07, 2004-07-30, UNKNOWN",
    "2004-07, 2004-07-31, YES",
    "2004/.., 2003-12-31, NO",
    "2004/.., 2100-01-01, UNKNOWN",
    "../2004-03-01, 1990-01-01, UNKNOWN",
    "../2004-03-01, 2004-03-01, YES",
    // a date outweighs statements
    "2010-01-01 +2009-03, 2009-06-01, NO",
    "2010-01-01 -2011-03, 2010-06-01, YES",
    // done as of
    "+2009-03, 1990-01-01, UNKNOWN",
    "+2009-03, 2009-03-30, UNKNOWN",
    "+2009-03, 2009-03-31, YES",
    // not done as of
    "-2009-07, 2009-07-01, NO",
    "-2009-07, 2009-07-02, UNKNOWN",
    // a gap
    "-2009-03 +2009-07, 2009-03-01, NO",
    "-2009-03 +2009-07, 2009-05-01, UNKNOWN",
    "-2009-03 +2009-07, 2009-07-31, YES",
    // a contradiction
    "+2009-03 -2009-07, 2009-01-01, NO",
    "+2009-03 -2009-07, 2009-05-01, UNKNOWN",
    "+2009-03 -2009-07, 2009-07-01, UNKNOWN",
    "+2009-03 -2009-07, 2018-03-01, YES",
    // reported without a date
    "!2009-07-31, 2009-07-30, UNKNOWN",
    "!2009-07-31, 2009-07-31, YES",
    "'', 2020-01-01, UNKNOWN",
  })
  void anAct(String told, LocalDate day, Answer answer) {
    assertThat(act(TreatyActionKind.RATIFICATION, told).onset(NEVER_ADOPTED).at(day))
        .isEqualTo(answer);
  }

  @ParameterizedTest
  @CsvSource({
    "+2009-03, 2008-04-13, NO",
    "+2009-03, 2008-04-14, UNKNOWN",
    "-2007-03, 2008-01-01, NO",
    "2008-03-26, 2008-03-27, YES",
  })
  void anActWithoutADateIsNotOlderThanTheText(String told, LocalDate day, Answer answer) {
    assertThat(act(TreatyActionKind.RATIFICATION, told).onset(LocalDate.of(2008, 4, 14)).at(day))
        .isEqualTo(answer);
  }

  @ParameterizedTest
  @CsvSource({
    "RATIFICATION, 2005-01-01, 2005-01-01, true, YES",
    "ACCEPTANCE, 2005-01-01, 2005-01-01, true, YES",
    "APPROVAL, 2005-01-01, 2004-12-31, true, NO",
    "ACCESSION, 2005-01-01, 2005-01-01, true, YES",
    "SUCCESSION, 2005-01-01, 2005-01-01, true, YES",
    "NOTIFICATION, 2005-01-01, 2005-01-01, true, YES",
    "DEFINITIVE_SIGNATURE, 2005-01-01, 2005-01-01, true, YES",
    "CONSENT_TO_BE_BOUND, 2005-01-01, 2005-01-01, true, YES",
    "FORMAL_CONFIRMATION, 2005-01-01, 2005-01-01, true, YES",
    "SIMPLIFIED_PROCEDURE, 2005-01-01, 2005-01-01, true, YES",
    "SUCCESSION_TO_SIGNATURE, 2005-01-01, 2005-01-01, true, UNKNOWN",
    "PROVISIONAL_APPLICATION, 2005-01-01, 2005-01-01, true, UNKNOWN",
    "RESERVATION, 2005-01-01, 2005-01-01, true, UNKNOWN",
    "SIGNATURE, 2005-01-01, 2004-12-31, true, NO",
    "SIGNATURE, 2005-01-01, 2005-01-01, true, UNKNOWN",
    "SIGNATURE, 2005-01-01, 2005-01-01, , UNKNOWN",
    "SIGNATURE, 2005-01-01, 2005-01-01, false, YES",
    "ENTRY_INTO_FORCE, 2005-01-01, 2004-12-31, true, UNKNOWN",
    "ENTRY_INTO_FORCE, 2005-01-01, 2005-01-01, true, YES",
    "WITHDRAWAL, 2005-01-01, 2004-12-31, true, UNKNOWN",
    "WITHDRAWAL, 2005-01-01, 2005-01-01, true, NO",
  })
  void consent(TreatyActionKind kind, String told, LocalDate day, Boolean binding, Answer answer) {
    AgreementEvidence evidence =
        new MadeAgreement().binding(binding).signatory(act(kind, told)).evidence();
    assertThat(StatusAccount.of(evidence).consent(evidence.signatories().get(0)).at(day))
        .isEqualTo(answer);
  }

  @Test
  void signatureDoesNotBindWhoHadNotRatified() {
    AgreementEvidence evidence =
        new MadeAgreement()
            .signatory(
                act(TreatyActionKind.SIGNATURE, "2005-01-01"),
                act(TreatyActionKind.RATIFICATION, "-2009-07"))
            .evidence();
    Finding consent = StatusAccount.of(evidence).consent(evidence.signatories().get(0));
    assertThat(consent.at(LocalDate.of(2008, 1, 1))).isEqualTo(Answer.NO);
    assertThat(consent.at(LocalDate.of(2010, 1, 1))).isEqualTo(Answer.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({
    // whom a complete list does not show as having consented had not, up to its date
    "true, SIGNATURE, 2005-01-01, 2009-07, 2009-07-01, NO",
    "true, SIGNATURE, 2005-01-01, 2009-07, 2009-07-02, UNKNOWN",
    "true, RATIFICATION, -2006-01, 2009-07, 2009-07-01, NO",
    "true, RATIFICATION, -2006-01, 2009-07, 2009-07-02, UNKNOWN",
    // a partial list says nothing
    "true, SIGNATURE, 2005-01-01, , 2009-07-01, UNKNOWN",
    // whoever is shown by anything that was done is not left out, though its date may be
    "true, RATIFICATION, '', 2009-07, 2009-07-01, UNKNOWN",
    "true, ENTRY_INTO_FORCE, 2008-01-01, 2009-07, 2007-12-31, UNKNOWN",
    "true, WITHDRAWAL, 2008-01-01, 2009-07, 2007-12-31, UNKNOWN",
    // a signature may bind unless the text is known to bind in law by another act
    ", SIGNATURE, 2005-01-01, 2009-07, 2009-07-01, UNKNOWN",
    "false, SIGNATURE, 2005-01-01, 2009-07, 2009-07-01, YES",
  })
  void consentInAListThatClaimsSomething(
      Boolean binding,
      TreatyActionKind kind,
      String told,
      String complete,
      LocalDate day,
      Answer answer) {
    MadeAgreement made = new MadeAgreement().binding(binding).signatory(act(kind, told));
    AgreementEvidence evidence =
        (complete == null ? made.partial() : made.complete(complete)).evidence();
    assertThat(StatusAccount.of(evidence).consent(evidence.signatories().get(0)).at(day))
        .isEqualTo(answer);
  }

  @Test
  void whoIsNotListedHadDoneNothingIfTheListIsComplete() {
    MadeAgreement made = new MadeAgreement().adopted("2008-04").entryIntoForce("2008-12-01");
    assertUnlisted(made.evidence(), "2008-03-31", Answer.NO, Answer.NO);
    assertUnlisted(made.evidence(), "2008-04-01", Answer.UNKNOWN, Answer.NO);
    assertUnlisted(made.evidence(), "2009-07-01", Answer.UNKNOWN, Answer.UNKNOWN);
    assertUnlisted(made.partial().evidence(), "2009-07-01", Answer.UNKNOWN, Answer.UNKNOWN);
    assertUnlisted(made.complete("2009-07").evidence(), "2009-07-01", Answer.NO, Answer.NO);
    assertUnlisted(
        made.complete("2009-07").evidence(), "2009-07-02", Answer.UNKNOWN, Answer.UNKNOWN);
  }

  private static void assertUnlisted(
      AgreementEvidence evidence, String day, Answer acted, Answer force) {
    LocalDate on = LocalDate.parse(day);
    assertThat(UnlistedStatusRule.of(evidence).at(on)).isEqualTo(acted);
    assertThat(StatusAccount.of(evidence).unlistedForce().at(on)).isEqualTo(force);
  }

  @Test
  void consentEndsWithWithdrawal() {
    AgreementEvidence evidence =
        new MadeAgreement()
            .entryIntoForce("2000-01-01")
            .signatory(
                act(TreatyActionKind.ACCESSION, "1999-01-01"),
                act(TreatyActionKind.WITHDRAWAL, "2005"))
            .evidence();
    assertParty(evidence, "2004-12-31", Answer.YES);
    assertParty(evidence, "2005-06-01", Answer.UNKNOWN);
    assertParty(evidence, "2005-12-31", Answer.NO);
  }

  @ParameterizedTest
  @CsvSource({
    // a withdrawal ends it, one that had not been done as of a date does not
    "2005-01-01, 2004-12-31, YES",
    "2005-01-01, 2010-01-01, NO",
    "-2005-01, 2004-12-31, YES",
    "-2005-01, 2010-01-01, YES",
  })
  void consentOfWhoMayHaveWithdrawn(String withdrawal, LocalDate day, Answer answer) {
    AgreementEvidence evidence =
        new MadeAgreement()
            .signatory(
                act(TreatyActionKind.RATIFICATION, "2001-01-01"),
                act(TreatyActionKind.WITHDRAWAL, withdrawal))
            .evidence();
    assertThat(StatusAccount.of(evidence).consent(evidence.signatories().get(0)).at(day))
        .isEqualTo(answer);
  }

  @ParameterizedTest
  @CsvSource({
    // a signature binds in law where the rule of the agreement counts signatures
    "ON_SIGNATURE, 2004-12-31, NO",
    "ON_SIGNATURE, 2005-01-01, YES",
    "ALL_SIGNATORIES, 2005-01-01, UNKNOWN",
  })
  void consentBySignature(EntryIntoForceKind kind, LocalDate day, Answer answer) {
    AgreementEvidence evidence =
        new MadeAgreement()
            .rule(MadeAgreement.rule(kind, null, null, false))
            .signatory(act(TreatyActionKind.SIGNATURE, "2005-01-01"))
            .evidence();
    assertThat(StatusAccount.of(evidence).consent(evidence.signatories().get(0)).at(day))
        .isEqualTo(answer);
  }

  @ParameterizedTest
  @CsvSource({
    // stated, lasting
    "true, 2008-04, 2008-12-01, , 2008-11-30, NO",
    "true, 2008-04, 2008-12-01, , 2008-12-01, YES",
    "true, 2008-04, 2008-12-01, , 2026-01-15, YES",
    ", 2008-04, 2008-12, , 2008-12-15, UNKNOWN",
    "true, 2008-04, 2008-12-01, 2008/2010-06, 2010-07-01, NO",
    "false, 2008-04, 2008-12-01, , 2009-01-01, UNKNOWN",
    // the period, to its last day
    "false, , , 2011-01-01/2015-12-31, 2010-12-31, NO",
    "false, , , 2011-01-01/2015-12-31, 2015-12-31, YES",
    "false, , , 2011-01-01/2015-12-31, 2016-01-01, NO",
    ", , , 2011/2015, 2011-06-30, UNKNOWN",
    ", , , 2011/2015, 2012-06-30, YES",
    ", , , 2011/2015, 2015-06-30, UNKNOWN",
    ", 2011-11, , 2011/2015, 2011-10-31, NO",
    ", , , 2011-01-01/.., 2100-01-01, YES",
    ", , , 2011-01-01/, 2012-01-01, UNKNOWN",
    ", , , ../2010-12-31, 2005-01-01, UNKNOWN",
    ", , , ../2010-12-31, 2011-01-01, NO",
    // not binding, or nothing known
    "false, 2013-12-14, , , 2013-12-13, NO",
    "false, 2013-12-14, , , 2013-12-14, UNKNOWN",
    "true, 2013-12-14, , , 2013-12-13, NO",
    "true, 2013-12-14, , , 2020-01-01, UNKNOWN",
    ", , , , 1800-01-01, UNKNOWN",
  })
  void force(
      Boolean binding,
      String adopted,
      String entryIntoForce,
      String period,
      LocalDate day,
      Answer answer) {
    AgreementEvidence evidence =
        new MadeAgreement()
            .binding(binding)
            .adopted(adopted)
            .entryIntoForce(entryIntoForce)
            .period(period)
            .evidence();
    assertThat(StatusAccount.of(evidence).force().at(day)).isEqualTo(answer);
  }

  @Test
  void aPartyIsBoundFromTheLaterOfConsentAndEntryIntoForce() {
    AgreementEvidence before = party("2008-01-01", act(TreatyActionKind.ACCESSION, "2007-01-01"));
    assertParty(before, "2007-12-31", Answer.NO);
    assertParty(before, "2008-01-01", Answer.YES);
    AgreementEvidence after = party("2008-01-01", act(TreatyActionKind.ACCESSION, "2009-01-01"));
    assertParty(after, "2008-12-31", Answer.NO);
    assertParty(after, "2009-01-01", Answer.UNKNOWN);
    assertParty(party(null, act(TreatyActionKind.ACCESSION, "2009-01")), "2008-12-31", Answer.NO);
    assertParty(
        party(null, act(TreatyActionKind.ACCESSION, "2009-01")), "2010-12-31", Answer.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({
    // at once, after the same delay as the first, or one of both where no source says which
    "false, 30, 2009-01-01, YES",
    "true, 30, 2009-01-30, NO",
    "true, 30, 2009-01-31, YES",
    ", 30, 2008-12-31, NO",
    ", 30, 2009-01-01, UNKNOWN",
    ", 30, 2009-01-31, YES",
    // no delay is known either
    ", , 2020-01-01, UNKNOWN",
  })
  void whoConsentsLaterIsAPartyAsTheRuleSays(
      Boolean wait, Integer days, LocalDate day, Answer answer) {
    AgreementEvidence evidence =
        new MadeAgreement()
            .entryIntoForce("2008-01-01")
            .rule(MadeAgreement.rule(EntryIntoForceKind.NUMBER, days, null, wait, of(1)))
            .signatory(act(TreatyActionKind.RATIFICATION, "2007-12-02"))
            .signatory(act(TreatyActionKind.ACCESSION, "2009-01-01"))
            .evidence();
    assertThat(StatusAccount.of(evidence).force(evidence.signatories().get(1)).at(day))
        .isEqualTo(answer);
  }

  @ParameterizedTest
  @CsvSource({
    // five were needed, and the list has no others that could have ratified by then
    "5, 1976-06-21, UNKNOWN, NO",
    "5, 1976-06-22, YES, YES",
    // one of them was not needed, so nobody knows which
    "4, 1976-06-22, UNKNOWN, UNKNOWN",
  })
  void anAgreementInForceShowsTheConsentThatItNeeded(
      int needed, String day, Answer consented, Answer inForce) {
    MadeAgreement made =
        new MadeAgreement()
            .adopted("1976-02-24")
            .entryIntoForce("1976-06-22")
            .complete("2025")
            .rule(
                new EntryIntoForceRule(
                    900,
                    EntryIntoForceKind.NUMBER,
                    List.of(TreatyActionKind.RATIFICATION),
                    List.of(of(needed)),
                    null,
                    null,
                    null,
                    null,
                    false,
                    null));
    for (int i = 0; i < 5; i++) {
      made.signatory(
          act(TreatyActionKind.SIGNATURE, "1976-02-24"),
          act(TreatyActionKind.ENTRY_INTO_FORCE, "+2010-07-23"));
    }
    made.signatory(act(TreatyActionKind.ACCESSION, "1984-01-07"));
    StatusAccount account = StatusAccount.of(made.evidence());
    SignatoryEvidence founder = made.evidence().signatories().get(0);
    assertThat(account.consent(founder).at(LocalDate.parse(day))).isEqualTo(consented);
    assertThat(account.force(founder).at(LocalDate.parse(day))).isEqualTo(inForce);
    assertThat(account.force(made.evidence().signatories().get(5)).at(LocalDate.of(1984, 1, 7)))
        .isEqualTo(Answer.YES);
  }

  @Test
  void whatBindsOnePartyShowsThatAllSignatoriesHadConsented() {
    AgreementEvidence evidence =
        new MadeAgreement()
            .adopted("2010-07-23")
            .partial()
            .rule(MadeAgreement.rule(EntryIntoForceKind.ALL_SIGNATORIES, null, null, false))
            .signatory(act(TreatyActionKind.SIGNATURE, "2010-07-23"))
            .signatory(
                act(TreatyActionKind.SIGNATURE, "2010-07-23"),
                act(TreatyActionKind.RATIFICATION, "2011-08-18"))
            .signatory(
                act(TreatyActionKind.SIGNATURE, "2010-07-23"),
                act(TreatyActionKind.ENTRY_INTO_FORCE, "2012-07-12"))
            .evidence();
    for (SignatoryEvidence one : evidence.signatories()) {
      Finding party = StatusAccount.of(evidence).force(one);
      assertThat(party.at(LocalDate.of(2011, 8, 17))).isEqualTo(Answer.NO);
      assertThat(party.at(LocalDate.of(2012, 7, 12))).isEqualTo(Answer.YES);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2019-05-12, NO, NOT_YET",
    "2019-05-13, YES,",
    "2024-05-12, YES,",
    "2024-05-13, UNKNOWN,",
  })
  void aDurationEndsAnAgreementUnlessItWasExtended(LocalDate day, Answer answer, NotSo notSo) {
    AgreementEvidence evidence =
        new MadeAgreement()
            .entryIntoForce("2019-05-13")
            .duration("P5Y")
            .rule(MadeAgreement.rule(EntryIntoForceKind.ON_SIGNATURE, null, null, false))
            .signatory(act(TreatyActionKind.SIGNATURE, "2019-05-13"))
            .signatory(act(TreatyActionKind.SIGNATURE, "2019-05-13"))
            .evidence();
    StatusAccount account = StatusAccount.of(evidence);
    assertThat(account.force().at(day)).isEqualTo(answer);
    assertThat(account.force().notSo(day)).isEqualTo(notSo);
    evidence.signatories().forEach(one -> assertThat(account.force(one).at(day)).isEqualTo(answer));
  }

  @ParameterizedTest
  @CsvSource({
    "1976-09-22, NO, NOT_YET",
    "1976-09-23, YES,",
    "2011-12-31, YES,",
    "2012-01-01, NO, NO_LONGER",
    "2013-02-09, NO, NO_LONGER",
    "2013-02-10, YES,",
    "2014-01-01, YES,",
  })
  void whoWithdrewMayConsentAgain(LocalDate day, Answer answer, NotSo notSo) {
    for (TreatyActionKind again :
        List.of(TreatyActionKind.RATIFICATION, TreatyActionKind.ACCESSION)) {
      AgreementEvidence evidence =
          new MadeAgreement()
              .entryIntoForce("1964-12-13")
              .rule(MadeAgreement.rule(EntryIntoForceKind.NUMBER, null, null, false, of(40)))
              .partial()
              .signatory(
                  act(TreatyActionKind.ACCESSION, "1976-09-23"),
                  act(TreatyActionKind.WITHDRAWAL, "2012-01-01"),
                  act(again, "2013-02-10"))
              .evidence();
      StatusAccount account = StatusAccount.of(evidence);
      SignatoryEvidence one = evidence.signatories().get(0);
      assertThat(account.consent(one).at(day)).isEqualTo(answer);
      assertThat(account.consent(one).notSo(day)).isEqualTo(notSo);
      assertThat(account.force(one).at(day)).isEqualTo(answer);
    }
  }

  @ParameterizedTest
  @CsvSource({
    // it may be the act that was withdrawn, or the return
    "2012, 2012-06-01, 2013-01-01, UNKNOWN",
    // an undated act may be either, unless it is the only one
    "2012-01-01, +2020, 2014-01-01, UNKNOWN",
  })
  void whoMayHaveConsentedAgainIsUnknown(
      String withdrawal, String again, LocalDate day, Answer answer) {
    AgreementEvidence evidence =
        new MadeAgreement()
            .signatory(
                act(TreatyActionKind.ACCESSION, "1976-09-23"),
                act(TreatyActionKind.WITHDRAWAL, withdrawal),
                act(TreatyActionKind.RATIFICATION, again))
            .evidence();
    assertThat(StatusAccount.of(evidence).consent(evidence.signatories().get(0)).at(day))
        .isEqualTo(answer);
  }

  @ParameterizedTest
  @CsvSource({
    "2018-07-16, NO, NO, NO",
    "2019-01-31, NO, UNKNOWN, NO",
    "2019-02-01, YES, YES, NO",
    "2024-12-31, YES, YES, NO",
    "2025-01-01, NO, NO, YES",
  })
  void provisionalApplicationEndsWithTheEntryIntoForce(
      LocalDate day, Answer party, Answer agreement, Answer inForce) {
    AgreementEvidence evidence =
        new MadeAgreement()
            .adopted("2018-07-17")
            .entryIntoForce("2025-01-01")
            .signatory(
                act(TreatyActionKind.RATIFICATION, "2018-12-21"),
                act(TreatyActionKind.PROVISIONAL_APPLICATION, "2019-02-01"))
            .signatory(
                act(TreatyActionKind.RATIFICATION, "2024-04"),
                act(TreatyActionKind.PROVISIONAL_APPLICATION, "2019-02-01"))
            .evidence();
    StatusAccount account = StatusAccount.of(evidence);
    SignatoryEvidence one = evidence.signatories().get(0);
    assertThat(account.provisional(one).at(day)).isEqualTo(party);
    assertThat(account.provisional().at(day)).isEqualTo(agreement);
    assertThat(account.force().at(day)).isEqualTo(inForce);
    assertThat(account.force(one).at(day)).isEqualTo(inForce);
  }

  @Test
  void whatNoSourceMentionsMayHaveBeenAppliedProvisionallyUntilItWasInForce() {
    AgreementEvidence evidence =
        new MadeAgreement()
            .adopted("2018-07-17")
            .entryIntoForce("2025-01-01")
            .signatory(
                act(TreatyActionKind.RATIFICATION, "2018-12-21"),
                act(TreatyActionKind.WITHDRAWAL, "2020-01-01"))
            .signatory(act(TreatyActionKind.RATIFICATION, "2018-12-21"))
            .evidence();
    StatusAccount account = StatusAccount.of(evidence);
    Finding left = account.provisional(evidence.signatories().get(0));
    assertThat(left.at(LocalDate.of(2018, 7, 16))).isEqualTo(Answer.NO);
    assertThat(left.at(LocalDate.of(2019, 12, 31))).isEqualTo(Answer.UNKNOWN);
    assertThat(left.at(LocalDate.of(2020, 1, 1))).isEqualTo(Answer.NO);
    assertThat(account.provisional().at(LocalDate.of(2024, 12, 31))).isEqualTo(Answer.UNKNOWN);
    assertThat(account.provisional().at(LocalDate.of(2025, 1, 1))).isEqualTo(Answer.NO);
  }

  @Test
  void whoWithdrewBeforeItEnteredIntoForceNeverWasAParty() {
    AgreementEvidence evidence =
        new MadeAgreement()
            .entryIntoForce("2003-01-01")
            .signatory(
                act(TreatyActionKind.RATIFICATION, "2001-01-01"),
                act(TreatyActionKind.WITHDRAWAL, "2002-01-01"))
            .signatory(act(TreatyActionKind.RATIFICATION, "2001-01-01"))
            .evidence();
    Finding party = StatusAccount.of(evidence).force(evidence.signatories().get(0));
    assertThat(party.notSo(LocalDate.of(2001, 6, 1))).isEqualTo(NotSo.NEVER);
    assertThat(party.notSo(LocalDate.of(2004, 1, 1))).isEqualTo(NotSo.NEVER);
  }

  @Test
  void whenAllHaveWithdrawnItHasEnded() {
    MadeAgreement made =
        new MadeAgreement()
            .entryIntoForce("2001-01-01")
            .signatory(
                act(TreatyActionKind.RATIFICATION, "2000-01-01"),
                act(TreatyActionKind.WITHDRAWAL, "2005-01-01"))
            .signatory(act(TreatyActionKind.RATIFICATION, "2000-01-01"))
            .complete("2010-12-31");
    Finding force = StatusAccount.of(made.evidence()).force();
    assertThat(force.at(LocalDate.of(2004, 12, 31))).isEqualTo(Answer.YES);
    assertThat(force.notSo(LocalDate.of(2005, 1, 1))).isEqualTo(NotSo.NO_LONGER);
    assertThat(StatusAccount.of(made.partial().evidence()).force().at(LocalDate.of(2005, 1, 1)))
        .isEqualTo(Answer.YES);
  }

  @Test
  void whatNobodyCanHaveConsentedToByThenIsNotSurelyInForce() {
    AgreementEvidence evidence =
        new MadeAgreement()
            .entryIntoForce("2001-01-01")
            .complete("2010-12-31")
            .signatory(act(TreatyActionKind.RATIFICATION, "2003-01-01"))
            .signatory(act(TreatyActionKind.RATIFICATION, "2003-01-01"))
            .signatory(act(TreatyActionKind.RATIFICATION, "2004-01-01"))
            .evidence();
    Finding force = StatusAccount.of(evidence).force();
    assertThat(force.at(LocalDate.of(2000, 12, 31))).isEqualTo(Answer.NO);
    assertThat(force.at(LocalDate.of(2002, 1, 1))).isEqualTo(Answer.UNKNOWN);
    assertThat(force.at(LocalDate.of(2003, 1, 1))).isEqualTo(Answer.YES);
  }

  @Test
  void itsOwnEntryIntoForceComesFirst() {
    AgreementEvidence own =
        party(
            "2008-01-01",
            act(TreatyActionKind.ACCESSION, "2007-01-01"),
            act(TreatyActionKind.ENTRY_INTO_FORCE, "2010-05-01"));
    assertParty(own, "2010-04-30", Answer.NO);
    assertParty(own, "2010-05-01", Answer.YES);
    AgreementEvidence notYet =
        party(
            "2008-01-01",
            act(TreatyActionKind.ACCESSION, "2007-01-01"),
            act(TreatyActionKind.ENTRY_INTO_FORCE, "-2009-05-01"));
    assertParty(notYet, "2007-12-31", Answer.NO);
    assertParty(notYet, "2009-05-01", Answer.UNKNOWN);
    assertParty(notYet, "2009-05-02", Answer.YES);
  }

  @Test
  void whatIsInForceForAPartyIsInForce() {
    AgreementEvidence evidence = party(null, act(TreatyActionKind.ENTRY_INTO_FORCE, "2010-05-01"));
    assertThat(StatusAccount.of(evidence).force().at(LocalDate.of(2010, 4, 30)))
        .isEqualTo(Answer.UNKNOWN);
    assertThat(StatusAccount.of(evidence).force().at(LocalDate.of(2010, 5, 1)))
        .isEqualTo(Answer.YES);
  }

  @Test
  void aTextWithoutADateHadBeenAdoptedWhenSomebodyActedOnIt() {
    AgreementEvidence evidence = party("2009-01-01", act(TreatyActionKind.ACCESSION, "2004-07"));
    assertThat(AdoptionRule.of(evidence).at(LocalDate.of(2004, 7, 30))).isEqualTo(Answer.UNKNOWN);
    assertThat(AdoptionRule.of(evidence).at(LocalDate.of(2004, 7, 31))).isEqualTo(Answer.YES);
    assertThat(AdoptionRule.of(new MadeAgreement().evidence()).at(LocalDate.of(2004, 7, 31)))
        .isEqualTo(Answer.UNKNOWN);
  }

  private static AgreementEvidence party(String entryIntoForce, ActEvidence... acts) {
    return new MadeAgreement().entryIntoForce(entryIntoForce).signatory(acts).evidence();
  }

  private static void assertParty(AgreementEvidence evidence, String day, Answer answer) {
    assertThat(
            StatusAccount.of(evidence)
                .force(evidence.signatories().get(0))
                .at(LocalDate.parse(day)))
        .isEqualTo(answer);
  }
}
