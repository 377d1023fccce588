package org.dialoguerelations.record;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** Another name of a record. Without citations it is the editors' own, for searching. */
@ItemOf(
    owner = "Sourced",
    name = "aliases",
    as =
        "Other names: in other languages, acronyms, former and misprinted forms, spellings that people search for.",
    by = "ownerId")
@Description(
    "Another name of a record. One without citations comes from the editors, so that a common spelling is found.")
public record Alias(
    @Ignore long key,
    @NonNull @Description("The other name.") String name,
    @NonNull @Description("What kind of name it is.") AliasKind kind,
    @Description(
            "The language in which the record has this name, as a BCP 47 tag such as ja; null for other names. See name(lang:).")
        @Nullable String language)
    implements Cited {

  @Override
  public String label() {
    return name;
  }
}
