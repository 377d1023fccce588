package org.dialoguerelations.agreement.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dialoguerelations.agreement.status.MadeAgreement.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dialoguerelations.agreement.entry.EntryIntoForceKind;
import org.dialoguerelations.agreement.signatory.TreatyActionKind;
import org.dialoguerelations.kernel.status.Answer;

/**
 * Made-up histories of which sources tell only a part: whatever they leave out, YES is said of
 * nothing that was not so, and NO of nothing that was. Where they tell all, nothing is UNKNOWN.
 */
class StatusSoundnessTest {

  private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
  private static final int DAYS = 900;

  /** How much a source tells of the day of a ratification. */
  enum Telling {
    DAY,
    MONTH,
    YEAR,
    BY_THE_NEXT_MONTH,
    NOT_THE_MONTH_BEFORE,
    BOTH,
    REPORT,
    NOTHING
  }

  /**
   * What one signatory did.
   *
   * @param ratified how many days after the first; none when it never did
   */
  record Party(Optional<Integer> ratified, Telling telling) {

    Optional<LocalDate> day() {
      return ratified.map(FIRST::plusDays);
    }

    /** Whether what sources tell shows that it ratified at some time. */
    boolean isShown() {
      return acts().stream().anyMatch(act -> act.action().done());
    }

    List<ActEvidence> acts() {
      return ratified.isEmpty()
          ? never()
          : day().map(this::told).map(Party::ratification).orElse(List.of());
    }

    private String told(LocalDate day) {
      LocalDate next = day.plusMonths(1);
      LocalDate before = day.minusMonths(1);
      return switch (telling) {
        case DAY -> day.toString();
        case MONTH -> month(day);
        case YEAR -> String.valueOf(day.getYear());
        case BY_THE_NEXT_MONTH -> "+" + month(next);
        case NOT_THE_MONTH_BEFORE -> "-" + month(before);
        case BOTH -> "-" + month(before) + " +" + month(next);
        case REPORT -> "!" + day.plusDays(20);
        case NOTHING -> null;
      };
    }

    private static List<ActEvidence> ratification(String text) {
      return List.of(act(TreatyActionKind.RATIFICATION, text));
    }

    private List<ActEvidence> never() {
      return telling == Telling.NOTHING
          ? List.of()
          : ratification("-" + month(FIRST.plusDays(DAYS).plusMonths(8)));
    }

    private static String month(LocalDate day) {
      return "%d-%02d".formatted(day.getYear(), day.getMonthValue());
    }
  }

  /**
   * What all of them did.
   *
   * @param listed for how many days after the first the list may claim to show all who ratified;
   *     negative when it claims nothing
   */
  record History(List<Party> parties, int needed, int delayDays, boolean waits, int listed) {

    /** The last day for which it is true that the list shows all; before the first for none. */
    LocalDate complete() {
      return parties.stream()
          .filter(party -> !party.isShown())
          .flatMap(party -> party.day().stream())
          .map(day -> day.minusDays(1))
          .filter(day -> day.isBefore(FIRST.plusDays(listed)))
          .min(Comparator.naturalOrder())
          .orElse(FIRST.plusDays(listed));
    }

    AgreementEvidence evidence() {
      MadeAgreement made =
          new MadeAgreement()
              .adopted(FIRST.toString())
              .rule(
                  MadeAgreement.rule(
                      EntryIntoForceKind.NUMBER, delayDays, null, waits, MadeAgreement.of(needed)));
      parties.forEach(party -> made.signatory(party.acts()));
      if (!complete().isBefore(FIRST)) {
        made.complete(complete().toString());
      }
      return made.evidence();
    }

    /** When it really entered into force. */
    Optional<LocalDate> entry() {
      List<LocalDate> days =
          parties.stream().flatMap(party -> party.day().stream()).sorted().toList();
      return days.size() < needed
          ? Optional.empty()
          : Optional.of(days.get(needed - 1).plusDays(delayDays));
    }

    /** When it really entered into force for a party. */
    Optional<LocalDate> entry(Party party) {
      return entry()
          .flatMap(
              entry ->
                  party
                      .day()
                      .map(day -> waits ? day.plusDays(delayDays) : day)
                      .map(day -> day.isAfter(entry) ? day : entry));
    }
  }

  @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
  void noAnswerIsWrong(@ForAll("histories") History history) {
    AgreementEvidence evidence = history.evidence();
    StatusAccount account = StatusAccount.of(evidence);
    assertTrue(account.force(), history.entry(), "the agreement");
    for (int i = 0; i < history.parties().size(); i++) {
      Party party = history.parties().get(i);
      SignatoryEvidence signatory = evidence.signatories().get(i);
      assertTrue(account.consent(signatory), party.day(), "consent " + i);
      assertTrue(account.force(signatory), history.entry(party), "party " + i);
    }
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void whomACompleteListDoesNotShowIsSurelyNoPartyByThen(@ForAll("histories") History history) {
    AgreementEvidence evidence = history.evidence();
    StatusAccount account = StatusAccount.of(evidence);
    for (int i = 0; i < history.parties().size(); i++) {
      if (!history.parties().get(i).isShown()) {
        Finding consent = account.consent(evidence.signatories().get(i));
        days()
            .filter(day -> !day.isAfter(history.complete()))
            .forEach(day -> assertThat(consent.at(day)).as("%s", day).isEqualTo(Answer.NO));
      }
    }
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void whereSourcesTellAllNothingIsUnknown(@ForAll("told") History history) {
    AgreementEvidence evidence = history.evidence();
    StatusAccount account = StatusAccount.of(evidence);
    days()
        .forEach(
            day -> {
              assertThat(account.force().at(day)).isNotEqualTo(Answer.UNKNOWN);
              evidence
                  .signatories()
                  .forEach(
                      one -> assertThat(account.force(one).at(day)).isNotEqualTo(Answer.UNKNOWN));
            });
  }

  private static void assertTrue(Finding finding, Optional<LocalDate> begin, String what) {
    days()
        .forEach(
            day -> {
              boolean so = begin.filter(first -> !day.isBefore(first)).isPresent();
              assertThat(finding.at(day))
                  .as("%s on %s, really since %s", what, day, begin)
                  .isNotEqualTo(so ? Answer.NO : Answer.YES);
            });
  }

  private static Stream<LocalDate> days() {
    return IntStream.range(-10, DAYS / 5 + 30).mapToObj(i -> FIRST.plusDays(5L * i));
  }

  @Provide
  Arbitrary<History> histories() {
    return histories(
        Arbitraries.of(Telling.class), Arbitraries.integers().between(-DAYS / 2, DAYS));
  }

  /** All is told, also that the list shows everybody for all days; or it claims nothing at all. */
  @Provide
  Arbitrary<History> told() {
    return histories(Arbitraries.just(Telling.DAY), Arbitraries.of(-1, 2 * DAYS));
  }

  private static Arbitrary<History> histories(
      Arbitrary<Telling> tellings, Arbitrary<Integer> listed) {
    Arbitrary<Party> party =
        Combinators.combine(
                Arbitraries.integers().between(31, DAYS).injectNull(0.2).map(Optional::ofNullable),
                tellings)
            .as(Party::new);
    return Combinators.combine(
            party.list().ofMinSize(1).ofMaxSize(5).map(ArrayList::new),
            Arbitraries.integers().between(1, 4),
            Arbitraries.of(1, 30, 60),
            Arbitraries.of(true, false),
            listed)
        .as(History::new);
  }
}
