package org.dialoguerelations.agreement.status;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dialoguerelations.agreement.entry.EntryIntoForceThreshold;
import org.dialoguerelations.kernel.date.PartialDate;
import org.dialoguerelations.kernel.status.Answer;
import org.dialoguerelations.kernel.status.Onset;
import org.dialoguerelations.kernel.status.Validity;

/**
 * The first time when enough partners had consented at once for each threshold of a rule.
 *
 * @param consents the partners that count, with the onset of their consent
 */
record ThresholdMet(
    List<EntryIntoForceThreshold> thresholds, List<Consenting> consents, Members members) {

  /**
   * A partner that counts.
   *
   * @param partner the partner's key
   */
  record Consenting(long partner, Validity consent) {}

  /** The first day on which all thresholds may be met, and the first on which they surely are. */
  Onset onset() {
    return new Onset(first(answer -> answer != Answer.NO), first(answer -> answer == Answer.YES));
  }

  private LocalDate first(Predicate<Answer> counted) {
    return days()
        .filter(day -> thresholds.stream().allMatch(one -> isMet(one, day, counted)))
        .findFirst()
        .orElse(PartialDate.FAR_FUTURE);
  }

  private boolean isMet(
      EntryIntoForceThreshold threshold, LocalDate day, Predicate<Answer> counted) {
    return consents.stream()
            .filter(
                one ->
                    counted.test(one.consent().at(day).and(belongs(one.partner(), threshold, day))))
            .count()
        >= threshold.count();
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
    return Stream.concat(consents.stream().map(Consenting::consent), memberships)
        .flatMap(validity -> Stream.of(validity.begin(), validity.end()))
        .flatMap(onset -> Stream.of(onset.earliest(), onset.latest()))
        .filter(day -> day.isBefore(PartialDate.FAR_FUTURE))
        .sorted()
        .distinct();
  }
}
