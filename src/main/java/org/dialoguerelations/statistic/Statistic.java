package org.dialoguerelations.statistic;

import io.smallrye.graphql.api.Deprecated;
import java.math.BigDecimal;
import java.util.Arrays;
import org.dialoguerelations.kernel.date.PartialDate;
import org.dialoguerelations.kernel.date.Period;
import org.dialoguerelations.platform.schema.Refers;
import org.dialoguerelations.record.Qualifier;
import org.dialoguerelations.record.Sourced;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * @param value null when the document gives only a share, a rank or a change
 */
@Description(
    "One observation: what a document states of an indicator between two partners in a period. It has at least one of value, share, rank and statedChange, each as the document states it and never computed.")
public record Statistic(
    @Ignore long key,
    String code,
    @NonNull @Description("Its name.") String name,
    @Description("What it shows, in the editors' words; null when nothing is said.")
        @Nullable String summary,
    @NonNull @Description("What is measured.") Indicator indicator,
    @Ignore
        @Refers(
            to = "Partner",
            as = "The partner from whose side it is measured: whose exports, whose inflow.")
        long reporterKey,
    @Ignore
        @Refers(
            to = "Partner",
            as =
                "The partner on the other side of the trade or investment, or the one that is ranked.")
        long counterpartKey,
    @NonNull @Description("The time in which it was measured, mostly a year.") Period period,
    @Description(
            "The value, in the unit beside it; null when the document gives only a share, a rank or a change.")
        @Nullable BigDecimal value,
    @Description(
            "The unit of the value: an ISO 4217 currency with its multiple, e.g. USD_BILLION, or any other, e.g. TONNES; null exactly when there is no value.")
        @Nullable String unitCode,
    @Description("How exactly the document gives the value; null exactly when there is no value.")
        @Nullable Qualifier qualifier,
    @Description("The share in percent, 0 to 100; null when the document gives none.")
        @Nullable BigDecimal share,
    @Description("The whole that it is a share of; null exactly when there is no share.")
        @Nullable String shareOf,
    @Description("How exactly the document gives the share; null exactly when there is no share.")
        @Nullable Qualifier shareQualifier,
    @Description("The counterpart's rank, 1 for the first; null when the document gives none.")
        @Nullable Integer rank,
    @Description("The group that is ranked; null exactly when there is no rank.")
        @Nullable String rankAmong,
    @Description(
            "The change of the value against the period before, in percent, as the document states it; null when it states none.")
        @Nullable BigDecimal statedChange,
    @Description(
            "Whether the figures are preliminary or final; null when the document does not say.")
        @Nullable StatisticStatus status,
    @Description(
            "What was counted and how, where that matters for comparison; null when nothing is said.")
        @Nullable String basis)
    implements Sourced {

  @Deprecated(reason = "Use unitCode, which has any unit.")
  @Description("The unit of the value; null when there is no value, and for other units.")
  public @Nullable StatisticUnit getUnit() {
    return Arrays.stream(StatisticUnit.values())
        .filter(unit -> unit.name().equals(unitCode))
        .findFirst()
        .orElse(null);
  }

  @Description("The unit in words, e.g. billion US dollars; null exactly when there is no value.")
  public @Nullable String getUnitText() {
    return unitCode == null ? null : new Unit(unitCode).words();
  }

  @Override
  public String label() {
    return name;
  }

  @Override
  public @Nullable PartialDate date() {
    return Period.date(period);
  }
}
