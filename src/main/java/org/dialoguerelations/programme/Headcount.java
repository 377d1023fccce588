package org.dialoguerelations.programme;

import org.dialoguerelations.kernel.date.Period;
import org.dialoguerelations.record.Cited;
import org.dialoguerelations.record.Qualifier;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * @param fromKey null when no source says where they come from
 * @param toKey null when no source says where they go
 */
@Description("How many people a programme reached, or aims to reach (qualifier TARGET).")
public record Headcount(
    @Ignore long key,
    @Description("How many people.") int count,
    @NonNull @Description("How exactly the document gives the number; TARGET for an aim.")
        Qualifier qualifier,
    @Description("Who they are; null when no source says so.") @Nullable String who,
    @Ignore @Nullable Long fromKey,
    @Ignore @Nullable Long toKey,
    @Description("The time in which they took part; null when no source says so.")
        @Nullable Period period)
    implements Cited {

  @Override
  @Ignore
  public String label() {
    return qualifier.phrase(String.valueOf(count)) + " " + (who == null ? "people" : who);
  }
}
