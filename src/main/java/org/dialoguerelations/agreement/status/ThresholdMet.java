package org.dialoguerelations.agreement.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dialoguerelations.agreement.entry.EntryIntoForceThreshold;
import org.dialoguerelations.kernel.date.PartialDate;
import org.dialoguerelations.kernel.status.Answer;
import org.dialoguerelations.kernel.status.Onset;
import org.dialoguerelations.kernel.status.Spans;
import org.dialoguerelations.kernel.status.Validity;

/**
 * The first time when enough partners had consented at once for each threshold of a rule.
 *
 * @param consents the partners that count, with their consent
 * @param unlisted the consent of each partner that the list of signatories does not show; empty
 *     when the list is taken as a whole
 */
record ThresholdMet(
    List<EntryIntoForceThreshold> thresholds,
    List<Consenting> consents,
    Optional<Validity> unlisted,
    Members members) {

  /**
   * A partner that counts.
   *
   * @param partner the partner's key
   */
  record Consenting(long partner, Spans consent) {}

  /** The first day on which all thresholds may be met, and the first on which they surely are. */
  Onset onset() {
    return new Onset(first(answer -> answer != Answer.NO), first(answer -> answer == Answer.YES));
  }

  /**
   * The partners that must have consented when the thresholds were met by a day: where no more than
   * enough may have done so, each of them had.
   */
  Set<Long> impliedBy(LocalDate day) {
    return thresholds.stream()
        .filter(threshold -> others(threshold, day, answer -> answer != Answer.NO) == 0)
        .flatMap(threshold -> candidates(threshold, day).stream())
        .collect(Collectors.toSet());
  }

  /** Those that may have consented; none when there are more or fewer than enough. */
  private Set<Long> candidates(EntryIntoForceThreshold threshold, LocalDate day) {
    Set<Long> candidates =
        consents.stream()
            .filter(one -> answer(one, threshold, day) != Answer.NO)
            .map(Consenting::partner)
            .collect(Collectors.toSet());
    return candidates.size() == threshold.count() ? candidates : Set.of();
  }

  private LocalDate first(Predicate<Answer> counted) {
    return days()
        .filter(day -> thresholds.stream().allMatch(one -> isMet(one, day, counted)))
        .findFirst()
        .orElse(PartialDate.FAR_FUTURE);
  }

  private boolean isMet(
      EntryIntoForceThreshold threshold, LocalDate day, Predicate<Answer> counted) {
    long listed =
        consents.stream().filter(one -> counted.test(answer(one, threshold, day))).count();
    return listed + others(threshold, day, counted) >= threshold.count();
  }

  private Answer answer(Consenting one, EntryIntoForceThreshold threshold, LocalDate day) {
    return one.consent().at(day).and(belongs(one.partner(), threshold, day));
  }

  /** How many that are not listed count: of an open group, as many as are needed. */
  private long others(EntryIntoForceThreshold threshold, LocalDate day, Predicate<Answer> counted) {
    if (unlisted.filter(consent -> counted.test(consent.at(day))).isEmpty()) {
      return 0;
    }
    return group(threshold)
        .map(
            partners ->
                partners.stream()
                    .filter(partner -> counted.test(belongs(partner, threshold, day)))
                    .count())
        .orElse((long) threshold.count());
  }

  /** The partners of a group that are not listed; empty when the group is open. */
  private Optional<Set<Long>> group(EntryIntoForceThreshold threshold) {
    Set<Long> partners =
        threshold.organisationKey() == null
            ? Set.copyOf(threshold.partnerKeys())
            : members.of(threshold.organisationKey());
    return partners.isEmpty()
        ? Optional.empty()
        : Optional.of(
            partners.stream()
                .filter(partner -> consents.stream().noneMatch(one -> one.partner() == partner))
                .collect(Collectors.toSet()));
  }

  private Answer belongs(long partner, EntryIntoForceThreshold threshold, LocalDate day) {
    if (threshold.others()) {
      return thresholds.stream()
          .filter(one -> !one.others())
          .map(one -> belongs(partner, one, day).not())
          .reduce(Answer.YES, Answer::and);
    }
    if (threshold.organisationKey() != null) {
      return members.at(threshold.organisationKey(), partner, day);
    }
    boolean named = threshold.partnerKeys().isEmpty() || threshold.partnerKeys().contains(partner);
    return named ? Answer.YES : Answer.NO;
  }

  /** The days on which an answer may change, in order. */
  private Stream<LocalDate> days() {
    Stream<Validity> memberships =
        thresholds.stream()
            .filter(threshold -> threshold.organisationKey() != null)
            .flatMap(threshold -> members.validities(threshold.organisationKey()));
    return Stream.of(
            consents.stream().flatMap(one -> one.consent().all().stream()),
            memberships,
            unlisted.stream())
        .flatMap(validities -> validities)
        .flatMap(validity -> Stream.of(validity.begin(), validity.end()))
        .flatMap(onset -> Stream.of(onset.earliest(), onset.latest()))
        .filter(day -> day.isBefore(PartialDate.FAR_FUTURE))
        .sorted()
        .distinct();
  }
}
