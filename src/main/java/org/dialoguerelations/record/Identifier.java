package org.dialoguerelations.record;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@ItemOf(
    owner = "Sourced",
    name = "identifiers",
    as = "What registers outside of this service call it.",
    by = "ownerId")
@Description(
    "What a register outside of this service calls a record. One without citations follows from another code of the record, by the standard itself.")
public record Identifier(
    @Ignore long key,
    @NonNull @Description("The register.") IdentifierScheme scheme,
    @NonNull @Description("What it is called there.") String value)
    implements Cited {

  @Description(
      "The page about it there; null when its address does not follow from the identifier.")
  public @Nullable String getUrl() {
    return scheme.page(value).orElse(null);
  }

  @Override
  public String label() {
    return scheme + " " + value;
  }
}
