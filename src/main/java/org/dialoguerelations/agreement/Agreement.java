package org.dialoguerelations.agreement;

import io.smallrye.graphql.api.Deprecated;
import org.dialoguerelations.kernel.date.PartialDate;
import org.dialoguerelations.kernel.date.Period;
import org.dialoguerelations.partner.place.Place;
import org.dialoguerelations.platform.schema.Refers;
import org.dialoguerelations.record.Sourced;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * @param adoptedAtKey the meeting; null when no source names one
 */
@Description(
    "A text that partners agreed, adopted or issued: a treaty, a declaration, a joint statement, a plan, a report.")
public record Agreement(
    @Ignore long key,
    String code,
    @NonNull @Deprecated(reason = "Use name, which all records have.") @Description("Its title.")
        String title,
    @NonNull @Description("What kind of text it is.") AgreementKind kind,
    @Description("Whether it binds its parties in law; null when no source says so.")
        @Nullable Boolean legallyBinding,
    @Description("What it is, in the editors' words; null when nothing is said.")
        @Nullable String summary,
    @Description(
            "When it was adopted or signed, as a whole; null when no source says so. Single parties may have signed on days of their own: see signatories.")
        @Nullable PartialDate adopted,
    @Description("How it came into being; null when no source says so.")
        @Nullable Adoption adoption,
    @Description("Where it was adopted or signed; null when no source says so.")
        @Nullable Place place,
    @Ignore
        @Refers(
            to = "Meeting",
            as = "The meeting at which it was adopted or signed; null when no source names one.")
        @Nullable Long adoptedAtKey,
    @Description("When it entered into force, as a whole; null when no source says so.")
        @Nullable PartialDate entryIntoForce,
    @Description("The time that it covers; null when it sets none or no source says so.")
        @Nullable Period period,
    @Description(
            "How long it is in force by its own terms, counted from its entry into force, as an ISO 8601 period, e.g. P5Y. It may have been extended. Null when it sets none or no source says so.")
        @Nullable String duration,
    @Description(
            "The government or organisation that keeps its original text and takes what parties deposit (VCLT 77); null when no source says so.")
        @Nullable String depositary,
    @Description(
            "The languages in which its text is authentic (VCLT 33), as ISO 639-1 codes with commas between them; null when no source says so.")
        @Nullable String authenticLanguages)
    implements Sourced {

  @Override
  public String label() {
    return title;
  }

  @Override
  public String kindLabel() {
    return Sourced.words(kind);
  }

  @Override
  public @Nullable PartialDate date() {
    return adopted;
  }
}
