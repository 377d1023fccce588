package org.dialoguerelations.agreement;

import java.time.LocalDate;
import java.util.List;
import org.dialoguerelations.partner.participation.ParticipationConditions;
import org.dialoguerelations.partner.place.PlaceConditions;
import org.dialoguerelations.platform.code.CodeOf;
import org.dialoguerelations.platform.page.Condition;
import org.dialoguerelations.platform.page.DateRange;
import org.dialoguerelations.platform.page.Filter;
import org.dialoguerelations.platform.page.ValidityCondition;
import org.dialoguerelations.record.ParticipationBasis;
import org.dialoguerelations.record.Pillar;
import org.dialoguerelations.record.Pillars;
import org.dialoguerelations.search.TextCondition;
import org.dialoguerelations.source.SourceConditions;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Input("AgreementFilter")
@Description("Which agreements to list: " + Filter.RULES)
public record AgreementFilter(
    @CodeOf("Agreement") @Description("With one of these codes.")
        @Nullable List<@NonNull String> code,
    @Description("Of these kinds.") @Nullable List<@NonNull AgreementKind> kind,
    @CodeOf("Partner") @Description(ParticipationConditions.PARTNER)
        @Nullable List<@NonNull String> partner,
    @CodeOf("Partner") @Description(ParticipationConditions.ALL_PARTNERS)
        @Nullable List<@NonNull String> allPartners,
    @Description(ParticipationConditions.BASIS)
        @Nullable List<@NonNull ParticipationBasis> partnerBasis,
    @Description("Of one of these fields of cooperation.") @Nullable List<@NonNull Pillar> pillar,
    @CodeOf("Mechanism")
        @Description("Adopted or signed at a meeting of one of these mechanisms (codes).")
        @Nullable List<@NonNull String> mechanism,
    @CodeOf("Meeting") @Description("Adopted or signed at one of these meetings (codes).")
        @Nullable List<@NonNull String> meeting,
    @Description(
            "True for those that bind in law, false for those that do not; those for which no"
                + " source says so match neither.")
        @Nullable Boolean legallyBinding,
    @Description("Adopted between these days.") @Nullable DateRange adopted,
    @Description("That entered into force, as a whole, between these days.")
        @Nullable DateRange entryIntoForce,
    @Description("That cover at least one of these days; with strict, no other days.")
        @Nullable DateRange period,
    @Description("In force, or applied, on this day: those whose answer is YES.")
        @Nullable LocalDate inForceOn,
    @Description(
            "In force, or perhaps in force, on this day: those whose answer is YES or UNKNOWN.")
        @Nullable LocalDate mayBeInForceOn,
    @Description("In force for a partner on a day, by its own signature: answer YES.")
        @Nullable InForceFor inForceFor,
    @CodeOf("Partner") @Description(PlaceConditions.COUNTRY)
        @Nullable List<@NonNull String> country,
    @Description(PlaceConditions.CITY) @Nullable List<@NonNull String> city,
    @Description(SourceConditions.HAS_CONFLICT) @Nullable Boolean hasConflict,
    @CodeOf("Document") @Description(SourceConditions.CITED_IN)
        @Nullable List<@NonNull String> citedIn,
    @Description(TextCondition.TEXT) @Nullable String text)
    implements Filter {

  private static final String MECHANISM =
      """
      e.adoptedAtId in (
        select m.id from Meeting m
        join Mechanism x on x.id = m.mechanismId
        where x.code in :mechanism)
      """;

  @Override
  public Condition condition() {
    return Condition.all(
        Condition.in("code", code),
        Condition.in("kind", kind),
        ParticipationConditions.of("Agreement", partner, allPartners, partnerBasis),
        inForceFor == null ? Condition.ALL : inForceFor.condition(),
        Pillars.of("id", pillar),
        Condition.where(MECHANISM, "mechanism", mechanism),
        Condition.refersTo("adoptedAtId", "Meeting", "meeting", meeting),
        Condition.where("e.legallyBinding = :legallyBinding", "legallyBinding", legallyBinding),
        DateRange.of("adopted", adopted),
        DateRange.of("entryIntoForce", entryIntoForce),
        DateRange.of("period", period),
        ValidityCondition.yes("force", "inForceOn", inForceOn),
        ValidityCondition.notNo("force", "mayBeInForceOn", mayBeInForceOn),
        PlaceConditions.in("place", country, city),
        SourceConditions.hasConflict("Agreement", hasConflict),
        SourceConditions.citedIn(citedIn),
        TextCondition.matching("Agreement", text));
  }
}
