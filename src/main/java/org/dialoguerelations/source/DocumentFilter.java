package org.dialoguerelations.source;

import java.util.List;
import org.dialoguerelations.platform.code.CodeOf;
import org.dialoguerelations.platform.page.Condition;
import org.dialoguerelations.platform.page.DateRange;
import org.dialoguerelations.platform.page.Filter;
import org.dialoguerelations.search.TextCondition;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Input("DocumentFilter")
@Description("Which documents to list: " + Filter.RULES)
public record DocumentFilter(
    @CodeOf("Document") @Description("With one of these codes.")
        @Nullable List<@NonNull String> code,
    @Description("Of these kinds.") @Nullable List<@NonNull DocumentKind> kind,
    @Description("That speak of a date between these days.") @Nullable DateRange asOf,
    @CodeOf("Partner") @Description("Published by one of these partners (codes).")
        @Nullable List<@NonNull String> publisher,
    @Description("Of these authorities; unclassified documents do not match.")
        @Nullable List<@NonNull DocumentAuthority> authority,
    @Description(SourceConditions.HAS_CONFLICT) @Nullable Boolean hasConflict,
    @CodeOf("Document") @Description(SourceConditions.CITED_IN)
        @Nullable List<@NonNull String> citedIn,
    @Description(TextCondition.TEXT) @Nullable String text)
    implements Filter {

  private static final String PUBLISHED =
      """
      e.id in (
        select l.fromId from Link l
        join Partner p on p.id = l.toId
        where l.kind = PUBLISHED_BY and p.code in :publisher)
      """;

  @Override
  public Condition condition() {
    return Condition.all(
        Condition.in("code", code),
        Condition.in("kind", kind),
        DateRange.of("asOf", asOf),
        Condition.where(PUBLISHED, "publisher", publisher),
        Condition.in("authority", authority),
        SourceConditions.hasConflict("Document", hasConflict),
        SourceConditions.citedIn(citedIn),
        TextCondition.matching("Document", text));
  }
}
