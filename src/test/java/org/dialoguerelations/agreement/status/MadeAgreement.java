package org.dialoguerelations.agreement.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dialoguerelations.agreement.Adoption;
import org.dialoguerelations.agreement.Agreement;
import org.dialoguerelations.agreement.AgreementKind;
import org.dialoguerelations.agreement.entry.EntryIntoForceKind;
import org.dialoguerelations.agreement.entry.EntryIntoForceRule;
import org.dialoguerelations.agreement.entry.EntryIntoForceThreshold;
import org.dialoguerelations.agreement.signatory.AsOfStatement;
import org.dialoguerelations.agreement.signatory.Signatory;
import org.dialoguerelations.agreement.signatory.TreatyAction;
import org.dialoguerelations.agreement.signatory.TreatyActionKind;
import org.dialoguerelations.kernel.date.PartialDate;
import org.dialoguerelations.kernel.date.Period;
import org.dialoguerelations.source.Coverage;
import org.dialoguerelations.source.CoverageExtent;

/** Made-up evidence about an agreement, for tests of the rules of status. */
final class MadeAgreement {

  private Boolean binding = true;
  private Adoption adoption;
  private PartialDate adopted;
  private PartialDate entryIntoForce;
  private Period period;
  private String duration;
  private EntryIntoForceRule rule;
  private Coverage coverage;
  private final List<SignatoryEvidence> signatories = new ArrayList<>();

  MadeAgreement binding(Boolean value) {
    binding = value;
    return this;
  }

  MadeAgreement adopted(String date) {
    adopted = date(date);
    return this;
  }

  MadeAgreement signedAsAWhole() {
    adoption = Adoption.SIGNED;
    return this;
  }

  MadeAgreement entryIntoForce(String date) {
    entryIntoForce = date(date);
    return this;
  }

  MadeAgreement period(String date) {
    period = date == null ? null : Period.of(PartialDate.parse(date));
    return this;
  }

  MadeAgreement duration(String iso) {
    duration = iso;
    return this;
  }

  MadeAgreement rule(EntryIntoForceRule value) {
    rule = value;
    return this;
  }

  /** The list of signatories claims to show all as of this date. */
  MadeAgreement complete(String asOf) {
    coverage = new Coverage(903, CoverageExtent.COMPLETE, date(asOf));
    return this;
  }

  /** The list of signatories claims to be a part only. */
  MadeAgreement partial() {
    coverage = new Coverage(903, CoverageExtent.PARTIAL, null);
    return this;
  }

  /** A rule with the usual kinds of action. */
  static EntryIntoForceRule rule(
      EntryIntoForceKind kind,
      Integer delayDays,
      Integer delayMonths,
      Boolean wait,
      EntryIntoForceThreshold... thresholds) {
    return new EntryIntoForceRule(
        900,
        kind,
        EntryIntoForceRule.usual(kind),
        List.of(thresholds),
        null,
        null,
        delayDays,
        delayMonths,
        wait,
        null);
  }

  /** The same, of which the condition counts from a date on, or is to be met by another. */
  static EntryIntoForceRule dated(EntryIntoForceRule rule, String from, String by) {
    return new EntryIntoForceRule(
        rule.key(),
        rule.kind(),
        rule.by(),
        rule.thresholds(),
        date(from),
        date(by),
        rule.delayDays(),
        rule.delayMonths(),
        rule.laterPartiesWait(),
        rule.alternative());
  }

  /** The same, with an alternative. */
  static EntryIntoForceRule or(EntryIntoForceRule rule, EntryIntoForceRule alternative) {
    return new EntryIntoForceRule(
        rule.key(),
        rule.kind(),
        rule.by(),
        rule.thresholds(),
        rule.from(),
        rule.date(),
        rule.delayDays(),
        rule.delayMonths(),
        rule.laterPartiesWait(),
        alternative);
  }

  /** The same, which counts actions of these kinds only. */
  static EntryIntoForceRule by(EntryIntoForceRule rule, TreatyActionKind... kinds) {
    return new EntryIntoForceRule(
        rule.key(),
        rule.kind(),
        List.of(kinds),
        rule.thresholds(),
        rule.from(),
        rule.date(),
        rule.delayDays(),
        rule.delayMonths(),
        rule.laterPartiesWait(),
        rule.alternative());
  }

  /** The same, stored under another key. */
  static EntryIntoForceRule withKey(EntryIntoForceRule rule, long key) {
    return new EntryIntoForceRule(
        key,
        rule.kind(),
        rule.by(),
        rule.thresholds(),
        rule.from(),
        rule.date(),
        rule.delayDays(),
        rule.delayMonths(),
        rule.laterPartiesWait(),
        rule.alternative());
  }

  static EntryIntoForceThreshold of(int count, Long... partners) {
    return new EntryIntoForceThreshold(901, count, List.of(partners), null, false);
  }

  static EntryIntoForceThreshold others(int count) {
    return new EntryIntoForceThreshold(902, count, List.of(), null, true);
  }

  /** The next signatory, whose partner has its number, counted from 1, as key. */
  MadeAgreement signatory(ActEvidence... acts) {
    return signatory(List.of(acts));
  }

  MadeAgreement signatory(List<ActEvidence> acts) {
    long number = signatories.size() + 1L;
    signatories.add(new SignatoryEvidence(new Signatory(number, "a/" + number, 800, number), acts));
    return this;
  }

  /**
   * An act.
   *
   * @param told a date; or statements and a report, with blanks between them: {@code +2009-03} done
   *     as of, {@code -2009-07} not done as of, {@code !2009-07-31} reported by
   */
  static ActEvidence act(TreatyActionKind kind, String told) {
    PartialDate date = null;
    LocalDate reported = null;
    List<AsOfStatement> statements = new ArrayList<>();
    for (String one : told.isBlank() ? new String[0] : told.split(" ")) {
      switch (one.charAt(0)) {
        case '+' -> statements.add(new AsOfStatement(1, PartialDate.parse(one.substring(1)), true));
        case '-' ->
            statements.add(new AsOfStatement(1, PartialDate.parse(one.substring(1)), false));
        case '!' -> reported = LocalDate.parse(one.substring(1));
        default -> date = PartialDate.parse(one);
      }
    }
    boolean done =
        date != null || statements.isEmpty() || statements.stream().anyMatch(AsOfStatement::done);
    return new ActEvidence(
        new TreatyAction(700 + kind.ordinal(), kind, done, date, null, null, null, null, reported),
        statements);
  }

  AgreementEvidence evidence() {
    return evidence(Members.NONE);
  }

  AgreementEvidence evidence(Members members) {
    return new AgreementEvidence(
        new Agreement(
            800,
            "a",
            "A",
            AgreementKind.AGREEMENT,
            binding,
            null,
            adopted,
            adoption,
            null,
            null,
            entryIntoForce,
            period,
            duration,
            null,
            null),
        Optional.ofNullable(rule),
        signatories,
        members,
        Optional.ofNullable(coverage));
  }

  private static PartialDate date(String text) {
    return text == null ? null : PartialDate.parse(text);
  }
}
