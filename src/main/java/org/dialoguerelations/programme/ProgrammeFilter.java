package org.dialoguerelations.programme;

import java.util.List;
import org.dialoguerelations.partner.participation.ParticipationConditions;
import org.dialoguerelations.platform.code.CodeOf;
import org.dialoguerelations.platform.page.Condition;
import org.dialoguerelations.platform.page.DateRange;
import org.dialoguerelations.platform.page.Filter;
import org.dialoguerelations.record.ParticipationBasis;
import org.dialoguerelations.record.Pillar;
import org.dialoguerelations.record.Pillars;
import org.dialoguerelations.search.TextCondition;
import org.dialoguerelations.source.SourceConditions;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Input("ProgrammeFilter")
@Description("Which programmes to list: " + Filter.RULES)
public record ProgrammeFilter(
    @CodeOf("Programme") @Description("With one of these codes.")
        @Nullable List<@NonNull String> code,
    @Description("Of these kinds.") @Nullable List<@NonNull ProgrammeKind> kind,
    @Description("With one of these statuses.") @Nullable List<@NonNull ProgrammeStatus> status,
    @CodeOf("Partner") @Description(ParticipationConditions.PARTNER)
        @Nullable List<@NonNull String> partner,
    @CodeOf("Partner") @Description(ParticipationConditions.ALL_PARTNERS)
        @Nullable List<@NonNull String> allPartners,
    @Description(ParticipationConditions.BASIS)
        @Nullable List<@NonNull ParticipationBasis> partnerBasis,
    @CodeOf({"Partner", "Programme"})
        @Description("Paid by one of these partners or programmes (codes), such as a fund.")
        @Nullable List<@NonNull String> fundedBy,
    @Description("Of one of these fields of cooperation.") @Nullable List<@NonNull Pillar> pillar,
    @CodeOf("Mechanism")
        @Description("That one of these mechanisms (codes) runs or that are a part of it.")
        @Nullable List<@NonNull String> mechanism,
    @CodeOf("Agreement")
        @Description(
            "That are run under one of these agreements (codes), carry it out or contribute to it.")
        @Nullable List<@NonNull String> agreement,
    @CodeOf("Programme")
        @Description(
            "That are parts of one of these programmes (codes): components, editions, projects.")
        @Nullable List<@NonNull String> partOf,
    @Description("Launched or announced between these days.") @Nullable DateRange launched,
    @Description("That run on at least one of these days; with strict, on no other days.")
        @Nullable DateRange period,
    @Description(SourceConditions.HAS_CONFLICT) @Nullable Boolean hasConflict,
    @CodeOf("Document") @Description(SourceConditions.CITED_IN)
        @Nullable List<@NonNull String> citedIn,
    @Description(TextCondition.TEXT) @Nullable String text)
    implements Filter {

  private static final String FUNDED =
      """
      e.id in (
        select l.fromId from Link l
        join Partner p on p.id = l.toId
        where p.code in :fundedBy and l.kind = FUNDED_BY
        union
        select l.fromId from Link l
        join Programme f on f.id = l.toId
        where f.code in :fundedBy and l.kind = FUNDED_BY)
      """;

  private static final String MECHANISM =
      """
      e.id in (
        select l.fromId from Link l
        join Mechanism m on m.id = l.toId
        where m.code in :mechanism and l.kind in (PART_OF, IMPLEMENTED_BY))
      """;

  private static final String AGREEMENT =
      """
      e.id in (
        select l.fromId from Link l
        join Agreement a on a.id = l.toId
        where a.code in :agreement and l.kind in (UNDER, IMPLEMENTS, SUPPORTS))
      """;

  private static final String PART =
      """
      e.id in (
        select l.fromId from Link l
        join Programme w on w.id = l.toId
        where w.code in :partOf and l.kind = PART_OF)
      """;

  @Override
  public Condition condition() {
    return Condition.all(
        Condition.in("code", code),
        Condition.in("kind", kind),
        Condition.in("status", status),
        ParticipationConditions.of("Programme", partner, allPartners, partnerBasis),
        Condition.where(FUNDED, "fundedBy", fundedBy),
        Pillars.of("id", pillar),
        Condition.where(MECHANISM, "mechanism", mechanism),
        Condition.where(AGREEMENT, "agreement", agreement),
        Condition.where(PART, "partOf", partOf),
        DateRange.of("launched", launched),
        DateRange.of("period", period),
        SourceConditions.hasConflict("Programme", hasConflict),
        SourceConditions.citedIn(citedIn),
        TextCondition.matching("Programme", text));
  }
}
