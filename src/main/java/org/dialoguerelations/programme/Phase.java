package org.dialoguerelations.programme;

import org.dialoguerelations.kernel.date.Period;
import org.dialoguerelations.record.Cited;
import org.dialoguerelations.record.ItemOf;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@ItemOf(
    owner = "Programme",
    name = "phases",
    as = "Its phases, as far as documents distinguish them.")
@Description("A phase of a programme that a document distinguishes.")
public record Phase(
    @Ignore long key,
    @NonNull @Description("What it is, in a few words.") String name,
    @Description("The time it took or takes; null when no source says so.") @Nullable Period period)
    implements Cited {

  @Override
  public String label() {
    return name;
  }
}
