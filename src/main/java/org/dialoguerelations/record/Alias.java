package org.dialoguerelations.record;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** Another name of a record. Without citations it is the editors' own, for searching. */
@ItemOf(
    owner = "Sourced",
    name = "aliases",
    as = "Other names: acronyms, former and misprinted forms, spellings that people search for.",
    by = "ownerId")
@Description(
    "Another name of a record. One without citations comes from the editors, so that a common spelling is found.")
public record Alias(
    @Ignore long key,
    @NonNull @Description("The other name.") String name,
    @NonNull @Description("What kind of name it is.") AliasKind kind)
    implements Cited {

  @Override
  public String label() {
    return name;
  }
}
