package org.dialoguerelations.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dialoguerelations.kernel.date.PartialDate;
import org.dialoguerelations.kernel.status.Onset;
import org.dialoguerelations.source.Cited;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** How an agreement enters into force by its own words, as a source gives it. */
@Description("How an agreement enters into force by its own words, as a source gives it.")
public record EntryIntoForceRule(
    @Ignore long key,
    @NonNull @Description("What must come about.") EntryIntoForceKind kind,
    @NonNull @Description("The kinds of action that count.") List<@NonNull TreatyActionKind> by,
    @NonNull @Description("How many of whom; empty when the kind says it all.")
        List<@NonNull EntryIntoForceThreshold> thresholds,
    @Description("The date that the text sets; null unless the kind is FIXED_DATE.")
        PartialDate date,
    @Description("How many days after that it enters into force; null when it does not wait so.")
        Integer delayDays,
    @Description(
            "The number of the month after that on whose first day it enters into force, 1 for the next; null when it does not wait so.")
        Integer delayMonths,
    @Description("Whether a party that consents later waits as long, counted from its own consent.")
        boolean laterPartiesWait)
    implements Cited {

  public EntryIntoForceRule {
    by = List.copyOf(by);
    thresholds = List.copyOf(thresholds);
  }

  /** The kinds of action that count where the source names none. */
  static List<TreatyActionKind> usual(EntryIntoForceKind kind) {
    return kind == EntryIntoForceKind.ON_SIGNATURE
        ? List.of(TreatyActionKind.SIGNATURE)
        : Consent.KINDS;
  }

  /** Whether actions of this kind count. */
  boolean counts(TreatyActionKind action) {
    return by.contains(action);
  }

  /** When the delay is over that begins with an onset. */
  Onset delayed(Onset onset) {
    return onset.shifted(this::delayed);
  }

  private LocalDate delayed(LocalDate day) {
    LocalDate later = delayDays == null ? day : day.plusDays(delayDays);
    return delayMonths == null ? later : later.plusMonths(delayMonths).withDayOfMonth(1);
  }

  @Override
  @Ignore
  public String label() {
    return "entry into force: " + kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
