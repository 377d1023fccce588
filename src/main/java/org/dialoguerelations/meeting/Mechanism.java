package org.dialoguerelations.meeting;

import org.dialoguerelations.kernel.date.PartialDate;
import org.dialoguerelations.record.Sourced;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Description(
    "A recurring format of meetings, such as the ASEAN-Japan Summit; it stays the same when it is renamed.")
public record Mechanism(
    @Ignore long key,
    String code,
    @NonNull @Description("Its name.") String name,
    @Description("Who meets in it; null when no source says so.") @Nullable MechanismLevel level,
    @Description("What it is, in the editors' words; null when nothing is said.")
        @Nullable String summary,
    @Description("When it was established; null when no source says so.")
        @Nullable PartialDate established)
    implements Sourced {

  @Override
  public String label() {
    return name;
  }

  @Override
  public @Nullable PartialDate date() {
    return established;
  }
}
