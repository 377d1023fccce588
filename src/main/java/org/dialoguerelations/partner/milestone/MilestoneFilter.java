package org.dialoguerelations.partner.milestone;

import java.util.List;
import org.dialoguerelations.partner.place.PlaceConditions;
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

@Input("MilestoneFilter")
@Description("Which milestones to list: " + Filter.RULES)
public record MilestoneFilter(
    @CodeOf("Milestone") @Description("With one of these codes.")
        @Nullable List<@NonNull String> code,
    @Description("Of these kinds.") @Nullable List<@NonNull MilestoneKind> kind,
    @CodeOf("DialogueRelation") @Description("Of one of these dialogue relations (codes).")
        @Nullable List<@NonNull String> relation,
    @CodeOf("Partner")
        @Description(
            "With one of these partners (codes) acting, or as a party of the dialogue relation.")
        @Nullable List<@NonNull String> partner,
    @CodeOf("Person") @Description("With one of these people (codes) acting.")
        @Nullable List<@NonNull String> person,
    @Description("That happened between these days.") @Nullable DateRange date,
    @CodeOf("Partner") @Description(PlaceConditions.COUNTRY)
        @Nullable List<@NonNull String> country,
    @Description(PlaceConditions.CITY) @Nullable List<@NonNull String> city,
    @Description(SourceConditions.HAS_CONFLICT) @Nullable Boolean hasConflict,
    @CodeOf("Document") @Description(SourceConditions.CITED_IN)
        @Nullable List<@NonNull String> citedIn,
    @Description(TextCondition.TEXT) @Nullable String text)
    implements Filter {

  private static final String PARTNER =
      """
      e.id in (
        select m.id from Milestone m join Partner p on p.id = m.partnerId where p.code in :partner
        union
        select m.id from Milestone m
        join DialogueRelation r on r.id = m.relationId
        join Partner p on p.id = r.firstId
        where p.code in :partner
        union
        select m.id from Milestone m
        join DialogueRelation r on r.id = m.relationId
        join Partner p on p.id = r.secondId
        where p.code in :partner)
      """;

  @Override
  public Condition condition() {
    return Condition.all(
        Condition.in("code", code),
        Condition.in("kind", kind),
        Condition.refersTo("relationId", "DialogueRelation", "relation", relation),
        Condition.where(PARTNER, "partner", partner),
        Condition.refersTo("personId", "Person", "person", person),
        DateRange.of("date", date),
        PlaceConditions.in("place", country, city),
        SourceConditions.hasConflict("Milestone", hasConflict),
        SourceConditions.citedIn(citedIn),
        TextCondition.matching("Milestone", text));
  }
}
