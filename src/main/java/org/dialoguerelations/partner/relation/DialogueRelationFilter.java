package org.dialoguerelations.partner.relation;

import java.util.List;
import org.dialoguerelations.platform.code.CodeOf;
import org.dialoguerelations.platform.page.Condition;
import org.dialoguerelations.platform.page.Filter;
import org.dialoguerelations.record.Pillar;
import org.dialoguerelations.record.Pillars;
import org.dialoguerelations.search.TextCondition;
import org.dialoguerelations.source.SourceConditions;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Input("DialogueRelationFilter")
@Description("Which dialogue relations to list: " + Filter.RULES)
public record DialogueRelationFilter(
    @CodeOf("DialogueRelation") @Description("With one of these codes.")
        @Nullable List<@NonNull String> code,
    @CodeOf("Partner") @Description("Of one of these partners (codes), whichever side it is.")
        @Nullable List<@NonNull String> partner,
    @Description("Of one of these fields of cooperation.") @Nullable List<@NonNull Pillar> pillar,
    @Description("In which the partner has or had one of these statuses.")
        @Nullable List<@NonNull DialogueStatusKind> status,
    @Description(SourceConditions.HAS_CONFLICT) @Nullable Boolean hasConflict,
    @CodeOf("Document") @Description(SourceConditions.CITED_IN)
        @Nullable List<@NonNull String> citedIn,
    @Description(TextCondition.TEXT) @Nullable String text)
    implements Filter {

  private static final String SIDES =
      """
      e.id in (
        select r.id from DialogueRelation r join Partner p on p.id = r.firstId where p.code in :partner
        union
        select r.id from DialogueRelation r join Partner p on p.id = r.secondId where p.code in :partner)
      """;

  private static final String HAD =
      "e.id in (select s.relationId from DialogueStatus s where s.kind in :status)";

  @Override
  public Condition condition() {
    return Condition.all(
        Condition.in("code", code),
        Condition.where(SIDES, "partner", partner),
        Pillars.of("id", pillar),
        Condition.where(HAD, "status", status),
        SourceConditions.hasConflict("DialogueRelation", hasConflict),
        SourceConditions.citedIn(citedIn),
        TextCondition.matching("DialogueRelation", text));
  }
}
