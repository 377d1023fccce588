package org.dialoguerelations.agreement.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dialoguerelations.agreement.status.MadeAgreement.act;
import static org.dialoguerelations.agreement.status.MadeAgreement.of;
import static org.dialoguerelations.agreement.status.MadeAgreement.others;
import static org.dialoguerelations.agreement.status.MadeAgreement.rule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dialoguerelations.agreement.entry.EntryIntoForceKind;
import org.dialoguerelations.agreement.entry.EntryIntoForceRule;
import org.dialoguerelations.agreement.entry.EntryIntoForceThreshold;
import org.dialoguerelations.agreement.signatory.ConsentActs;
import org.dialoguerelations.agreement.signatory.TreatyAction;
import org.dialoguerelations.agreement.signatory.TreatyActionKind;
import org.dialoguerelations.kernel.date.PartialDate;
import org.dialoguerelations.kernel.status.Onset;
import org.dialoguerelations.partner.membership.Membership;
import org.dialoguerelations.partner.membership.MembershipRole;
import org.junit.jupiter.api.Test;

/**
 * What the rules find about made-up agreements, with all that it rests on, compared with a file:
 * each line says when something began and ended, as the days between which it did. Where the file
 * is another, it is written anew, and the test fails, so that somebody reads it.
 */
class StatusFindingsTest {

  private static final Path FILE = Path.of("src/test/resources/status/findings.txt");

  private final Map<String, AgreementEvidence> agreements = new LinkedHashMap<>();

  @Test
  void areThoseOfTheFile() throws IOException {
    agreements();
    acts();
    rules();
    String found =
        agreements.entrySet().stream()
            .map(one -> "# " + one.getKey() + "\n" + lines(one.getValue()))
            .collect(Collectors.joining("\n"));
    String expected = Files.exists(FILE) ? Files.readString(FILE) : "";
    if (!found.equals(expected)) {
      Files.writeString(FILE, found);
    }
    assertThat(found).isEqualTo(expected);
  }

  private void agreements() {
    add("nothing is known", made());
    add("stated", made().adopted("2001-03").entryIntoForce("2002-01-01"));
    add("stated, not binding", made().binding(false).entryIntoForce("2002-01-01"));
    add("a period", made().binding(null).adopted("2010-12").period("2011/2015"));
    add("a period without an end", made().period("2011-01-01/.."));
    add("a period with an unknown end", made().binding(null).period("2011-01-01/"));
    add("a period with an unknown begin", made().binding(null).period("../2010-12-31"));
    add("stated, with a period", made().entryIntoForce("2008-12-01").period("2008/2010-06"));
    add("not binding", made().binding(false).adopted("2013-12-14"));
    add("binding, nothing told", made().adopted("2013-12-14"));
    add("a complete list", made().adopted("2008-04").complete("2009-07").signatory());
    add("a partial list", made().adopted("2008-04").partial().signatory());
  }

  private void acts() {
    for (TreatyActionKind kind : TreatyActionKind.values()) {
      for (String told :
          List.of("2005", "", "!2009-07-31", "+2009-03", "-2009-07", "+2009-03 -2009-07")) {
        add(kind + " " + told, made().adopted("2004-05-06").signatory(act(kind, told)));
      }
    }
    add("signed, not binding", made().binding(false).signatory(signed("2005-01-01")));
    add("signed, whether binding is not told", made().binding(null).signatory(signed("2005")));
    add(
        "signed, and the rule counts it",
        made()
            .rule(rule(EntryIntoForceKind.ON_SIGNATURE, null, null, false))
            .signatory(signed("2005-01-01")));
    add(
        "signed, ratified and withdrawn",
        made()
            .adopted("2004")
            .entryIntoForce("2006-01-01")
            .complete("2009-07")
            .signatory(
                signed("2004-02-03"),
                ratified("2005-07"),
                act(TreatyActionKind.WITHDRAWAL, "2010-01-01"))
            .signatory(signed("2004-02-03"), act(TreatyActionKind.WITHDRAWAL, "-2010"))
            .signatory(signed("2004-02-03"), act(TreatyActionKind.RATIFICATION, "-2009-07"))
            .signatory(
                act(TreatyActionKind.ACCESSION, "2007-01-01"),
                act(TreatyActionKind.ENTRY_INTO_FORCE, "2007-03-01 +2008"))
            .signatory(
                act(TreatyActionKind.ACCESSION, "2007-01-01"),
                act(TreatyActionKind.ENTRY_INTO_FORCE, "-2009-05-01")));
    add(
        "in force for parties only",
        made()
            .signatory(act(TreatyActionKind.ENTRY_INTO_FORCE, "2011"))
            .signatory(act(TreatyActionKind.ENTRY_INTO_FORCE, "2010-05-01")));
  }

  private void rules() {
    add(
        "all signatories",
        made()
            .adopted("2000-01-01")
            .rule(rule(EntryIntoForceKind.ALL_SIGNATORIES, null, null, false))
            .signatory(ratified("2001"))
            .signatory(ratified("-2001-06-30 +2002-03"))
            .signatory(act(TreatyActionKind.ACCESSION, "2005-01-01"))
            .signatory(act(TreatyActionKind.SUCCESSION, "2006-01-01")));
    add(
        "all signatories, of whom only some are named",
        made()
            .rule(rule(EntryIntoForceKind.ALL_SIGNATORIES, null, null, false, of(2, 1L, 2L)))
            .signatory(ratified("2001-01-01"))
            .signatory(ratified("2002-01-01"))
            .signatory(signed("2000-01-01")));
    add(
        "all signatories, of whom there are none",
        made().rule(rule(EntryIntoForceKind.ALL_SIGNATORIES, null, null, false)));
    add(
        "on signature of the text",
        made()
            .adopted("2001-03")
            .signedAsAWhole()
            .rule(rule(EntryIntoForceKind.ON_SIGNATURE, null, null, false)));
    add(
        "on signature of a text that was not signed as a whole",
        made().adopted("2001-03").rule(rule(EntryIntoForceKind.ON_SIGNATURE, null, null, false)));
    add(
        "on signature of a text without a date",
        made().signedAsAWhole().rule(rule(EntryIntoForceKind.ON_SIGNATURE, null, null, false)));
    add(
        "pairwise",
        made()
            .rule(rule(EntryIntoForceKind.PAIRWISE, null, 2, true, of(1, 1L), of(1, 2L, 3L)))
            .signatory(act(TreatyActionKind.NOTIFICATION, "2001-03-05"))
            .signatory(act(TreatyActionKind.NOTIFICATION, "2001-10-31"))
            .signatory(act(TreatyActionKind.NOTIFICATION, "2002-01-15")));
    add(
        "days after two and one other",
        made()
            .rule(rule(EntryIntoForceKind.NUMBER, 60, null, true, of(2, 1L, 2L), others(1)))
            .signatory(ratified("2001-03-05"))
            .signatory(ratified("2001-10-31"), act(TreatyActionKind.WITHDRAWAL, "2003-01-01"))
            .signatory(ratified("2002-01-15"))
            .signatory(ratified("2003-06-01")));
    EntryIntoForceRule fixed =
        new EntryIntoForceRule(
            900,
            EntryIntoForceKind.FIXED_DATE,
            ConsentActs.KINDS,
            List.of(),
            null,
            PartialDate.parse("2006-01-01"),
            null,
            null,
            false,
            null);
    add("on a date", made().rule(fixed).signatory(ratified("2005-07-01")));
    add(
        "on a date that is not told",
        made().rule(rule(EntryIntoForceKind.FIXED_DATE, null, null, false)));
    agreements.put(
        "members of an organisation",
        made()
            .rule(
                rule(
                    EntryIntoForceKind.NUMBER,
                    null,
                    null,
                    false,
                    new EntryIntoForceThreshold(1, 2, List.of(), 50L, false)))
            .signatory(ratified("1990-01-01"))
            .signatory(ratified("1991-01-01"))
            .signatory(ratified("1992-01-01"))
            .evidence(
                new Members(
                    List.of(
                        member(1, 50, MembershipRole.MEMBER, "1967-08-08"),
                        member(2, 50, MembershipRole.OBSERVER, "1980"),
                        member(3, 50, MembershipRole.CHAIR, "1980"),
                        member(3, 51, MembershipRole.MEMBER, "1980"),
                        member(2, 50, MembershipRole.MEMBER, "1995-07")))));
  }

  private static String lines(AgreementEvidence evidence) {
    StatusAccount account = StatusAccount.of(evidence);
    StringBuilder lines = new StringBuilder();
    lines.append(lines("adopted", AdoptionRule.of(evidence)));
    lines.append(lines("in force", account.force()));
    Optional<Finding> computed = EntryByRule.ofAgreement(evidence);
    computed.ifPresent(found -> lines.append(lines("computed", found)));
    computed
        .flatMap(ComputedEntryIntoForce::of)
        .ifPresent(
            entry ->
                lines.append(
                    "shown: %s to %s by %d reasons%n"
                        .formatted(entry.earliest(), entry.latest(), entry.because().size())));
    lines.append(lines("whoever is not listed: acted", account.unlisted()));
    lines.append(lines("whoever is not listed: in force", account.unlistedForce()));
    for (SignatoryEvidence one : evidence.signatories()) {
      String code = one.signatory().code();
      lines.append(lines(code + " signed", SignatureRule.of(evidence, one)));
      lines.append(lines(code + " consented", account.consent(one)));
      lines.append(lines(code + " applied", account.provisional(one)));
      lines.append(lines(code + " in force", account.force(one)));
      EntryByRule.ofSignatory(evidence, one)
          .ifPresent(found -> lines.append(lines(code + " computed", found)));
      lines.append(
          "%s consented by %s%n"
              .formatted(
                  code, Consent.act(evidence, one).map(TreatyAction::label).orElse("nothing")));
    }
    return lines.toString().replace(System.lineSeparator(), "\n");
  }

  private static String lines(String question, Finding finding) {
    return finding.grounds().stream()
        .map(
            ground ->
                "  %s%s: %s, %s, %s%n"
                    .formatted(
                        ground.rule(),
                        ground.property().map(" "::concat).orElse(""),
                        ground.label(),
                        onset(ground.supports().begin()),
                        onset(ground.supports().end())))
        .collect(
            Collectors.joining(
                "",
                "%s: %s, %s%n"
                    .formatted(
                        question,
                        onset(finding.validity().begin()),
                        onset(finding.validity().end())),
                ""));
  }

  private static String onset(Onset onset) {
    if (onset.equals(Onset.NEVER)) {
      return "never";
    }
    return onset.equals(Onset.UNKNOWN) ? "unknown" : onset.earliest() + " to " + onset.latest();
  }

  private void add(String name, MadeAgreement made) {
    agreements.put(name, made.evidence());
  }

  private static MadeAgreement made() {
    return new MadeAgreement();
  }

  private static ActEvidence signed(String told) {
    return act(TreatyActionKind.SIGNATURE, told);
  }

  private static ActEvidence ratified(String told) {
    return act(TreatyActionKind.RATIFICATION, told);
  }

  private static Membership member(
      long partner, long organisation, MembershipRole role, String since) {
    return new Membership(1, partner, organisation, role, PartialDate.parse(since), null, null);
  }
}
