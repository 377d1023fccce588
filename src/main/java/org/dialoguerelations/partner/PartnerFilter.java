package org.dialoguerelations.partner;

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

@Input("PartnerFilter")
@Description("Which partners to list: " + Filter.RULES)
public record PartnerFilter(
    @CodeOf("Partner") @Description("With one of these codes.")
        @Nullable List<@NonNull String> code,
    @Description("Of these kinds.") @Nullable List<@NonNull PartnerKind> kind,
    @CodeOf("Partner")
        @Description(
            "That are or were members, chairs or observers of one of these organisations or groups (codes).")
        @Nullable List<@NonNull String> memberOf,
    @CodeOf("Partner")
        @Description("With their seat in one of these countries (codes of partners).")
        @Nullable List<@NonNull String> country,
    @Description(
            "With their seat in one of these cities; case, accents, spaces and punctuation do not matter.")
        @Nullable List<@NonNull String> city,
    @Description("Founded between these days.") @Nullable DateRange established,
    @Description(SourceConditions.HAS_CONFLICT) @Nullable Boolean hasConflict,
    @CodeOf("Document") @Description(SourceConditions.CITED_IN)
        @Nullable List<@NonNull String> citedIn,
    @Description(TextCondition.TEXT) @Nullable String text)
    implements Filter {

  private static final String MEMBERS =
      """
      e.id in (
        select m.memberId from Membership m
        join Partner o on o.id = m.organisationId
        where o.code in :memberOf)
      """;

  @Override
  public Condition condition() {
    return Condition.all(
        Condition.in("code", code),
        Condition.in("kind", kind),
        Condition.where(MEMBERS, "memberOf", memberOf),
        PlaceConditions.in("seat", country, city),
        DateRange.of("established", established),
        SourceConditions.hasConflict("Partner", hasConflict),
        SourceConditions.citedIn(citedIn),
        TextCondition.matching("Partner", text));
  }
}
