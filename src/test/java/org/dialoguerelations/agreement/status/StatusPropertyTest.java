package org.dialoguerelations.agreement.status;

import static java.lang.Boolean.FALSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.dialoguerelations.agreement.status.MadeAgreement.act;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.dialoguerelations.agreement.entry.EntryIntoForceKind;
import org.dialoguerelations.agreement.entry.EntryIntoForceRule;
import org.dialoguerelations.agreement.entry.EntryIntoForceThreshold;
import org.dialoguerelations.agreement.signatory.TreatyActionKind;
import org.dialoguerelations.kernel.date.PartialDate;
import org.dialoguerelations.kernel.status.Answer;
import org.dialoguerelations.kernel.status.Validity;

/** What the rules of status keep to, whatever sources say. */
class StatusPropertyTest {

  private static final LocalDate FIRST = LocalDate.of(1999, 12, 1);
  private static final int MONTHS = 96;

  /** An agreement before its evidence is put together, so that more can be added to it. */
  record Draft(
      Boolean binding,
      String adopted,
      String entryIntoForce,
      String period,
      EntryIntoForceRule rule,
      String complete,
      List<List<ActEvidence>> signatories) {

    AgreementEvidence evidence() {
      MadeAgreement made =
          new MadeAgreement()
              .binding(binding)
              .adopted(adopted)
              .entryIntoForce(entryIntoForce)
              .period(period)
              .rule(rule);
      signatories.forEach(made::signatory);
      if (complete != null) {
        made.complete(complete);
      }
      return made.evidence();
    }

    /** The same, with a ratification of a signatory that nobody told of before. */
    Draft ratified(int signatory, String told) {
      List<List<ActEvidence>> more = new ArrayList<>(signatories);
      List<ActEvidence> acts = new ArrayList<>(more.get(signatory));
      acts.removeIf(act -> act.action().kind() == TreatyActionKind.RATIFICATION);
      acts.add(act(TreatyActionKind.RATIFICATION, told));
      more.set(signatory, acts);
      return new Draft(binding, adopted, entryIntoForce, period, rule, complete, more);
    }
  }

  /**
   * Left out are contradictions: a consent when it surely had or had not been given, one as of a
   * day before the adoption, an agreement in force before it, or for too few. So is a withdrawal of
   * the one who consents, whose consent may be a return; others may have withdrawn. And so are
   * rules by which later parties may have to wait: an earlier entry into force makes later parties
   * of others.
   */
  @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
  void oneMoreConsentNeverLosesAYes(
      @ForAll("drafts") Draft made,
      @ForAll @IntRange(max = 3) int index,
      @ForAll @IntRange(max = 31 * MONTHS) int later,
      @ForAll boolean asOf) {
    Assume.that(
        made.rule() == null
            || made.rule()
                .withAlternatives()
                .allMatch(rule -> FALSE.equals(rule.laterPartiesWait())));
    int signatory = index % made.signatories().size();
    Draft before =
        without(made, signatory, TreatyActionKind.RATIFICATION, TreatyActionKind.WITHDRAWAL);
    AgreementEvidence evidence = before.evidence();
    Optional<LocalDate> done = within(consent(evidence, signatory).validity(), later);
    Assume.that(done.isPresent());
    Assume.that(
        made.complete() == null
            || Consent.isShown(evidence, evidence.signatories().get(signatory)));
    Assume.that(!asOf || !done.get().isBefore(evidence.adoption()));
    Assume.that(!isInForceBeforeItsAdoption(evidence));
    String told = (asOf && made.complete() == null ? "+" : "") + done.get();
    AgreementEvidence with = before.ratified(signatory, told).evidence();
    Assume.that(Stream.of(evidence, with).allMatch(StatusPropertyTest::hasEnoughParties));
    List<Finding> less = findings(evidence);
    List<Finding> more = findings(with);

    days()
        .forEach(
            day ->
                IntStream.range(0, less.size())
                    .filter(i -> less.get(i).at(day) == Answer.YES)
                    .forEach(
                        i -> assertThat(more.get(i).at(day)).as("%s", day).isEqualTo(Answer.YES)));
  }

  @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
  void anAnswerGoesFromNoToYesUntilItEnds(@ForAll("drafts") Draft draft) {
    for (Validity validity :
        findings(draft.evidence()).stream()
            .flatMap(finding -> finding.spans().all().stream())
            .toList()) {
      assertThat(
              days()
                  .filter(day -> day.isBefore(validity.end().earliest()))
                  .map(day -> rank(validity.at(day)))
                  .toList())
          .isSorted();
      assertThat(
              days()
                  .filter(day -> !day.isBefore(validity.begin().latest()))
                  .map(day -> -rank(validity.at(day)))
                  .toList())
          .isSorted();
    }
  }

  @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
  void unknownIsExactlyWhatTheBoundsLeaveOpen(@ForAll("acts") ActEvidence act) {
    LocalDate adoption = LocalDate.of(2001, 3, 1);
    days()
        .forEach(
            day ->
                assertThat(act.onset(adoption).at(day))
                    .as("%s", day)
                    .isEqualTo(evident(act, day, adoption)));
  }

  /** One of the days on which it may have begun, before it may have ended; empty without any. */
  private static Optional<LocalDate> within(Validity open, int days) {
    LocalDate first = Collections.max(List.of(FIRST, open.begin().earliest()));
    LocalDate end =
        Collections.min(
            List.of(FIRST.plusMonths(MONTHS), open.begin().latest(), open.end().earliest()));
    long span = ChronoUnit.DAYS.between(first, end);
    return span < 1 ? Optional.empty() : Optional.of(first.plusDays(days % span));
  }

  private static Finding consent(AgreementEvidence evidence, int signatory) {
    return StatusAccount.of(evidence).consent(evidence.signatories().get(signatory));
  }

  private static boolean isInForceBeforeItsAdoption(AgreementEvidence evidence) {
    PartialDate stated = evidence.agreement().entryIntoForce();
    return stated != null && stated.latest().isBefore(evidence.adoption());
  }

  private static boolean hasEnoughParties(AgreementEvidence evidence) {
    return StatusAccount.of(evidence).force().grounds().stream()
        .noneMatch(ground -> ground.rule() == StatusRule.FOR_ENOUGH_PARTIES);
  }

  /** What the evidence on an act shows of a day, word by word and with nothing computed ahead. */
  private static Answer evident(ActEvidence act, LocalDate day, LocalDate adoption) {
    if (act.isDated()) {
      return day.isBefore(act.action().date().earliest())
          ? Answer.NO
          : day.isBefore(act.action().date().latest()) ? Answer.UNKNOWN : Answer.YES;
    }
    boolean done =
        act.statements().stream().anyMatch(one -> one.done() && !day.isBefore(one.asOf().latest()))
            || act.statements().isEmpty()
                && act.action().reportedBy() != null
                && !day.isBefore(act.action().reportedBy());
    boolean not =
        day.isBefore(adoption)
            || act.statements().stream()
                .anyMatch(one -> !one.done() && !day.isAfter(one.asOf().earliest()));
    return not && !done ? Answer.NO : done && !not ? Answer.YES : Answer.UNKNOWN;
  }

  private static List<Finding> findings(AgreementEvidence evidence) {
    StatusAccount account = StatusAccount.of(evidence);
    return Stream.concat(
            Stream.of(account.force()),
            evidence.signatories().stream()
                .flatMap(one -> Stream.of(account.consent(one), account.force(one))))
        .toList();
  }

  private static Draft without(Draft draft, int signatory, TreatyActionKind... kinds) {
    List<List<ActEvidence>> fewer = new ArrayList<>(draft.signatories());
    fewer.set(
        signatory,
        fewer.get(signatory).stream()
            .filter(act -> !List.of(kinds).contains(act.action().kind()))
            .toList());
    return new Draft(
        draft.binding(),
        draft.adopted(),
        draft.entryIntoForce(),
        draft.period(),
        draft.rule(),
        draft.complete(),
        fewer);
  }

  private static int rank(Answer answer) {
    return switch (answer) {
      case NO -> 0;
      case UNKNOWN -> 1;
      case YES -> 2;
    };
  }

  /** Days around the turns of all months in which something may happen. */
  private static Stream<LocalDate> days() {
    return IntStream.range(0, MONTHS)
        .mapToObj(FIRST::plusMonths)
        .flatMap(day -> Stream.of(day.minusDays(1), day, day.plusDays(1), day.plusDays(14)));
  }

  @Provide
  Arbitrary<String> dates() {
    return Combinators.combine(
            Arbitraries.integers().between(2000, 2004),
            Arbitraries.integers().between(1, 12),
            Arbitraries.of(1, 15, 28),
            Arbitraries.of("%1$d", "%1$d-%2$02d", "%1$d-%2$02d-%3$02d", "%1$d-%2$02d-%3$02d/.."))
        .as((year, month, day, form) -> form.formatted(year, month, day));
  }

  private Arbitrary<String> told() {
    Arbitrary<String> closed = dates().filter(date -> !date.contains("/"));
    Arbitrary<String> statements =
        Combinators.combine(Arbitraries.of("+", "-"), closed)
            .as(String::concat)
            .list()
            .ofMinSize(1)
            .ofMaxSize(3)
            .map(all -> String.join(" ", all));
    Arbitrary<String> reports = closed.filter(date -> date.length() == 10).map("!"::concat);
    return Arbitraries.oneOf(dates(), statements, reports, Arbitraries.just(""));
  }

  @Provide
  Arbitrary<ActEvidence> acts() {
    return told().map(text -> act(TreatyActionKind.RATIFICATION, text));
  }

  private Arbitrary<List<ActEvidence>> signatory() {
    Arbitrary<TreatyActionKind> kinds =
        Arbitraries.of(
            TreatyActionKind.SIGNATURE,
            TreatyActionKind.RATIFICATION,
            TreatyActionKind.NOTIFICATION,
            TreatyActionKind.ENTRY_INTO_FORCE,
            TreatyActionKind.WITHDRAWAL);
    return Combinators.combine(kinds.set().ofMinSize(1).ofMaxSize(3), told().list().ofSize(3))
        .as(
            (chosen, texts) -> {
              List<ActEvidence> acts = new ArrayList<>();
              chosen.forEach(kind -> acts.add(act(kind, texts.get(acts.size()))));
              return acts;
            });
  }

  private Arbitrary<EntryIntoForceRule> rules() {
    Arbitrary<List<EntryIntoForceThreshold>> thresholds =
        Arbitraries.of(
            List.of(MadeAgreement.of(1)),
            List.of(MadeAgreement.of(2)),
            List.of(MadeAgreement.of(1, 1L), MadeAgreement.others(1)));
    return Combinators.combine(
            Arbitraries.of(
                EntryIntoForceKind.ALL_SIGNATORIES,
                EntryIntoForceKind.NUMBER,
                EntryIntoForceKind.PAIRWISE,
                EntryIntoForceKind.ON_SIGNATURE),
            thresholds,
            Arbitraries.of(30).injectNull(0.5),
            Arbitraries.of(true, false))
        .as(
            (kind, groups, days, wait) ->
                MadeAgreement.rule(
                    kind,
                    days,
                    days == null ? 2 : null,
                    wait,
                    kind == EntryIntoForceKind.NUMBER || kind == EntryIntoForceKind.PAIRWISE
                        ? groups.toArray(EntryIntoForceThreshold[]::new)
                        : new EntryIntoForceThreshold[0]));
  }

  /** Rules that count from a date on, set one for those who are on time, or have alternatives. */
  private Arbitrary<EntryIntoForceRule> datedRules() {
    Arbitrary<String> days = dates().filter(date -> !date.contains("/"));
    Arbitrary<EntryIntoForceRule> dated =
        Combinators.combine(
                rules(), days.injectNull(0.6), days.injectNull(0.6), Arbitraries.of(true, false))
            .as(
                (rule, from, by, delayed) ->
                    MadeAgreement.dated(delayed ? rule : undelayed(rule), from, by));
    return Combinators.combine(dated, dated.injectNull(0.6)).as(MadeAgreement::or);
  }

  private static EntryIntoForceRule undelayed(EntryIntoForceRule rule) {
    return MadeAgreement.rule(
        rule.kind(),
        null,
        null,
        rule.laterPartiesWait(),
        rule.thresholds().toArray(EntryIntoForceThreshold[]::new));
  }

  @Provide
  Arbitrary<Draft> drafts() {
    Arbitrary<String> periods =
        Arbitraries.of("2001/2003", "2001-05-01/..", "2002-02-01/2002-02-28", "../2003");
    return Combinators.combine(
            Arbitraries.of(true, false).injectNull(0.3),
            dates().filter(date -> !date.contains("/")).injectNull(0.5),
            dates().injectNull(0.7),
            periods.injectNull(0.7),
            Arbitraries.oneOf(rules(), datedRules()).injectNull(0.4),
            dates().filter(date -> !date.contains("/")).injectNull(0.5),
            signatory().list().ofMinSize(1).ofMaxSize(4))
        .as(Draft::new);
  }
}
