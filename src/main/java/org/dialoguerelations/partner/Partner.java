package org.dialoguerelations.partner;

import org.dialoguerelations.kernel.date.PartialDate;
import org.dialoguerelations.partner.place.Place;
import org.dialoguerelations.record.Sourced;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Description(
    "An actor of dialogue relations: a state, an organisation, an institution, a ministry, a business or expert body.")
public record Partner(
    @Ignore long key,
    String code,
    @NonNull @Description("Its name.") String name,
    @NonNull @Description("What kind of actor it is.") PartnerKind kind,
    @Description("ISO 3166-1 alpha-2 code of a state; null for all others.") @Nullable String iso,
    @Description("What it is, in the editors' words; null when nothing is said.")
        @Nullable String summary,
    @Description("When it was founded; null when no source says so.")
        @Nullable PartialDate established,
    @Description("Where it has its seat; null when no source says so.") @Nullable Place seat)
    implements Sourced {

  @Override
  public String label() {
    return name;
  }

  @Override
  public String kindLabel() {
    return Sourced.words(kind);
  }

  @Override
  public @Nullable PartialDate date() {
    return established;
  }
}
