package org.dialoguerelations.programme;

import org.dialoguerelations.kernel.date.PartialDate;
import org.dialoguerelations.kernel.date.Period;
import org.dialoguerelations.record.Sourced;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Description(
    "Something that partners run or pay for over a time: a fund, an exchange, a project, an initiative, a network.")
public record Programme(
    @Ignore long key,
    String code,
    @NonNull @Description("Its name.") String name,
    @NonNull @Description("What kind of programme it is.") ProgrammeKind kind,
    @Description("What it is, in the editors' words; null when nothing is said.")
        @Nullable String summary,
    @Description("When it was launched or announced; null when no source says so.")
        @Nullable PartialDate launched,
    @Description("The time in which it ran, runs or is to run; null when no source says so.")
        @Nullable Period period,
    @Description("Its state by the latest source; null when none says so.")
        @Nullable ProgrammeStatus status)
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
    return launched == null ? Period.date(period) : launched;
  }
}
