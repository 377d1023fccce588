package org.dialoguerelations.statistic;

import java.util.List;
import org.dialoguerelations.platform.code.CodeOf;
import org.dialoguerelations.platform.page.Condition;
import org.dialoguerelations.platform.page.DateRange;
import org.dialoguerelations.platform.page.Filter;
import org.dialoguerelations.search.TextCondition;
import org.dialoguerelations.source.SourceConditions;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Input("StatisticFilter")
@Description(
    "Which statistics to list: "
        + Filter.RULES
        + " One indicator, reporter and counterpart by period is a series.")
public record StatisticFilter(
    @CodeOf("Statistic") @Description("With one of these codes.")
        @Nullable List<@NonNull String> code,
    @Description("Of these indicators.") @Nullable List<@NonNull Indicator> indicator,
    @CodeOf("Partner")
        @Description("Measured from the side of the partners with these codes, e.g. ASEAN.")
        @Nullable List<@NonNull String> reporter,
    @CodeOf("Partner")
        @Description("With the partners with these codes at the other side, e.g. JP.")
        @Nullable List<@NonNull String> counterpart,
    @CodeOf("Partner") @Description("With a partner with one of these codes at either side.")
        @Nullable List<@NonNull String> partner,
    @Description("With a period between these days.") @Nullable DateRange period,
    @Description("With a value in one of these units; unitCode has others.")
        @Nullable List<@NonNull StatisticUnit> unit,
    @Description("With a value in one of these units, e.g. USD_BILLION or TONNES.")
        @Nullable List<@NonNull String> unitCode,
    @Description("Called so by a document; those that no document calls so do not match.")
        @Nullable List<@NonNull StatisticStatus> status,
    @Description("True for those with a rank, false for those without.") @Nullable Boolean hasRank,
    @Description(SourceConditions.HAS_CONFLICT) @Nullable Boolean hasConflict,
    @CodeOf("Document") @Description(SourceConditions.CITED_IN)
        @Nullable List<@NonNull String> citedIn,
    @Description(TextCondition.TEXT) @Nullable String text)
    implements Filter {

  private static final String EITHER_SIDE =
      """
      e.id in (
        select s.id from Statistic s join Partner p on p.id = s.reporterId
        where p.code in :partner
        union
        select s.id from Statistic s join Partner p on p.id = s.counterpartId
        where p.code in :partner)
      """;

  @Override
  public Condition condition() {
    return Condition.all(
        Condition.in("code", code),
        Condition.in("indicator", indicator),
        Condition.refersTo("reporterId", "Partner", "reporter", reporter),
        Condition.refersTo("counterpartId", "Partner", "counterpart", counterpart),
        Condition.where(EITHER_SIDE, "partner", partner),
        DateRange.of("period", period),
        Condition.where("e.unitCode in :unit", "unit", names(unit)),
        Condition.in("unitCode", unitCode),
        Condition.in("status", status),
        Condition.is(hasRank, "e.rank is not null"),
        SourceConditions.hasConflict("Statistic", hasConflict),
        SourceConditions.citedIn(citedIn),
        TextCondition.matching("Statistic", text));
  }

  private static @Nullable List<String> names(@Nullable List<StatisticUnit> units) {
    return units == null ? null : units.stream().map(Enum::name).toList();
  }
}
