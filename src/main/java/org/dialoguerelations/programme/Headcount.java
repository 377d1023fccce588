package org.dialoguerelations.programme;

import org.dialoguerelations.kernel.date.Period;
import org.dialoguerelations.platform.schema.Refers;
import org.dialoguerelations.record.Cited;
import org.dialoguerelations.record.ItemOf;
import org.dialoguerelations.record.Qualifier;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * @param fromKey null when no source says where they come from
 * @param toKey null when no source says where they go
 */
@ItemOf(
    owner = "Programme",
    name = "headcounts",
    as = "How many people it reached or aims at; they may overlap and are never added up.")
@Description("How many people a programme reached, or aims to reach (qualifier TARGET).")
public record Headcount(
    @Ignore long key,
    @Description("How many people.") int count,
    @NonNull @Description("How exactly the document gives the number; TARGET for an aim.")
        Qualifier qualifier,
    @Description("Who they are; null when no source says so.") @Nullable String who,
    @Ignore @Refers(to = "Partner", as = "Where the people come from; null when no source says so.")
        @Nullable Long fromKey,
    @Ignore @Refers(to = "Partner", as = "Where they go; null when no source says so.")
        @Nullable Long toKey,
    @Description("The time in which they took part; null when no source says so.")
        @Nullable Period period)
    implements Cited {

  @Override
  public String label() {
    return qualifier.phrase(String.valueOf(count)) + " " + (who == null ? "people" : who);
  }
}
