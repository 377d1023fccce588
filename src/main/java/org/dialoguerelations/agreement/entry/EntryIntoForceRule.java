package org.dialoguerelations.agreement.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.dialoguerelations.agreement.signatory.ConsentActs;
import org.dialoguerelations.agreement.signatory.TreatyActionKind;
import org.dialoguerelations.kernel.date.PartialDate;
import org.dialoguerelations.kernel.status.Onset;
import org.dialoguerelations.record.Cited;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Description(
    "The rule by which an agreement enters into force by its own terms, as a source gives it.")
public record EntryIntoForceRule(
    @Ignore long key,
    @NonNull @Description("The condition.") EntryIntoForceKind kind,
    @NonNull @Description("The kinds of action that count.") List<@NonNull TreatyActionKind> by,
    @NonNull
        @Description("How many must consent, and of whom; empty when the kind alone is the rule.")
        List<@NonNull EntryIntoForceThreshold> thresholds,
    @Description(
            "The date from which on it counts that the condition is met; null when it counts from"
                + " the beginning.")
        @Nullable PartialDate from,
    @Description(
            "The date that the text sets: for FIXED_DATE that of the entry into force; for another"
                + " kind that on which it enters into force if the condition was met by then, the"
                + " delay being for later; null when it sets none.")
        @Nullable PartialDate date,
    @Description("It enters into force this many days after that; null without such a delay.")
        @Nullable Integer delayDays,
    @Description(
            "It enters into force on the first day of this month after that, 1 for the next; null"
                + " without such a delay.")
        @Nullable Integer delayMonths,
    @Description(
            "Whether a party that consents later waits as long, counted from its own consent; false"
                + " when it is a party at once, null when no source says either.")
        @Nullable Boolean laterPartiesWait,
    @Description(
            "Another rule by which it enters into force as well, if that is met first; null when"
                + " there is none.")
        @Nullable EntryIntoForceRule alternative)
    implements Cited {

  public EntryIntoForceRule {
    by = List.copyOf(by);
    thresholds = List.copyOf(thresholds);
  }

  /** The kinds of action that count where the source names none. */
  public static List<TreatyActionKind> usual(EntryIntoForceKind kind) {
    return kind == EntryIntoForceKind.ON_SIGNATURE
        ? List.of(TreatyActionKind.SIGNATURE)
        : ConsentActs.KINDS;
  }

  /** This rule and its alternatives. */
  public Stream<EntryIntoForceRule> withAlternatives() {
    return Stream.iterate(this, Objects::nonNull, rule -> rule.alternative);
  }

  /** Whether actions of this kind count. */
  public boolean counts(TreatyActionKind action) {
    return withAlternatives().anyMatch(rule -> rule.by.contains(action));
  }

  /** Whether it enters into force some time after the condition is met. */
  public boolean hasDelay() {
    return delayDays != null || delayMonths != null;
  }

  /** The date by which the condition is to be met; null when there is none. */
  private @Nullable PartialDate target() {
    return kind == EntryIntoForceKind.FIXED_DATE ? null : date;
  }

  /** The first day after a date that may have been missed, if no source tells what follows then. */
  public Optional<LocalDate> openFrom() {
    return Optional.ofNullable(hasDelay() ? null : target()).map(date -> date.latest().plusDays(1));
  }

  /** When it is in force for those who meet the condition at some time. */
  public Onset delayed(Onset met) {
    PartialDate target = target();
    if (target == null) {
      return met.shifted(this::delayed);
    }
    Onset later = hasDelay() ? met.shifted(this::delayed) : Onset.notBefore(met.earliest());
    Onset onTime = Onset.on(target);
    return new Onset(
        met.earliest().isAfter(target.latest()) ? later.earliest() : onTime.earliest(),
        met.latest().isAfter(target.earliest()) ? later.and(onTime).latest() : onTime.latest());
  }

  private LocalDate delayed(LocalDate day) {
    LocalDate later = delayDays == null ? day : day.plusDays(delayDays);
    return delayMonths == null ? later : later.plusMonths(delayMonths).withDayOfMonth(1);
  }

  @Override
  public String label() {
    return "entry into force: " + kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
