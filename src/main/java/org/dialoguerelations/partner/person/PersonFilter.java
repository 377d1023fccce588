package org.dialoguerelations.partner.person;

import java.util.List;
import org.dialoguerelations.platform.code.CodeOf;
import org.dialoguerelations.platform.page.Condition;
import org.dialoguerelations.platform.page.Filter;
import org.dialoguerelations.search.TextCondition;
import org.dialoguerelations.source.SourceConditions;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Input("PersonFilter")
@Description("Which people to list: " + Filter.RULES)
public record PersonFilter(
    @CodeOf("Person") @Description("With one of these codes.") @Nullable List<@NonNull String> code,
    @CodeOf("Partner") @Description("Who hold or held an office of one of these partners (codes).")
        @Nullable List<@NonNull String> partner,
    @Description(SourceConditions.HAS_CONFLICT) @Nullable Boolean hasConflict,
    @CodeOf("Document") @Description(SourceConditions.CITED_IN)
        @Nullable List<@NonNull String> citedIn,
    @Description(TextCondition.TEXT) @Nullable String text)
    implements Filter {

  private static final String OFFICES =
      """
      e.id in (
        select o.personId from Office o
        join Partner p on p.id = o.partnerId
        where p.code in :partner)
      """;

  @Override
  public Condition condition() {
    return Condition.all(
        Condition.in("code", code),
        Condition.where(OFFICES, "partner", partner),
        SourceConditions.hasConflict("Person", hasConflict),
        SourceConditions.citedIn(citedIn),
        TextCondition.matching("Person", text));
  }
}
