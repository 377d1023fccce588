package org.dialoguerelations.record;

import org.dialoguerelations.kernel.date.PartialDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@ItemOf(
    owner = "Sourced",
    name = "formerNames",
    as = "Names that it had before it was renamed.",
    by = "ownerId")
@Description("A name that a record had before; it stayed the same thing when it was renamed.")
public record FormerName(
    @Ignore long key,
    @NonNull @Description("The former name.") String name,
    @Description("When it was given up; null when no source says so.") @Nullable PartialDate until)
    implements Cited {

  @Override
  public String label() {
    return name;
  }
}
