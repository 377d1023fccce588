package org.dialoguerelations.meeting;

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

@Input("MechanismFilter")
@Description("Which mechanisms to list: " + Filter.RULES)
public record MechanismFilter(
    @CodeOf("Mechanism") @Description("With one of these codes.")
        @Nullable List<@NonNull String> code,
    @CodeOf("Partner") @Description(ParticipationConditions.PARTNER)
        @Nullable List<@NonNull String> partner,
    @CodeOf("Partner") @Description(ParticipationConditions.ALL_PARTNERS)
        @Nullable List<@NonNull String> allPartners,
    @Description(ParticipationConditions.BASIS)
        @Nullable List<@NonNull ParticipationBasis> partnerBasis,
    @Description("Of these levels.") @Nullable List<@NonNull MechanismLevel> level,
    @Description("Of one of these fields of cooperation.") @Nullable List<@NonNull Pillar> pillar,
    @Description("Established between these days.") @Nullable DateRange established,
    @Description(SourceConditions.HAS_CONFLICT) @Nullable Boolean hasConflict,
    @CodeOf("Document") @Description(SourceConditions.CITED_IN)
        @Nullable List<@NonNull String> citedIn,
    @Description(TextCondition.TEXT) @Nullable String text)
    implements Filter {

  @Override
  public Condition condition() {
    return Condition.all(
        Condition.in("code", code),
        ParticipationConditions.of("Mechanism", partner, allPartners, partnerBasis),
        Condition.in("level", level),
        Pillars.of("id", pillar),
        DateRange.of("established", established),
        SourceConditions.hasConflict("Mechanism", hasConflict),
        SourceConditions.citedIn(citedIn),
        TextCondition.matching("Mechanism", text));
  }
}
