package org.dialoguerelations.agreement.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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
    @Description("The date that the text sets; null unless the kind is FIXED_DATE.")
        @Nullable PartialDate date,
    @Description("It enters into force this many days after that; null without such a delay.")
        @Nullable Integer delayDays,
    @Description(
            "It enters into force on the first day of this month after that, 1 for the next; null without such a delay.")
        @Nullable Integer delayMonths,
    @Description(
            "Whether a party that consents later waits as long, counted from its own consent; false when it is a party at once, null when no source says either.")
        @Nullable Boolean laterPartiesWait)
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

  /** Whether actions of this kind count. */
  public boolean counts(TreatyActionKind action) {
    return by.contains(action);
  }

  /** Whether it enters into force some time after the condition is met. */
  public boolean hasDelay() {
    return delayDays != null || delayMonths != null;
  }

  /** The end of the delay that begins with an onset. */
  public Onset delayed(Onset onset) {
    return onset.shifted(this::delayed);
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
