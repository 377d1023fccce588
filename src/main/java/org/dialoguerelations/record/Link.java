package org.dialoguerelations.record;

import org.dialoguerelations.kernel.date.PartialDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Description(
    "A typed link from one record to another, readable from both ends, with the time for which it holds where a source gives one.")
public record Link(
    @Ignore long key,
    @Ignore long fromKey,
    @NonNull @Description("The kind of the link, read from the first record to the second.")
        LinkKind kind,
    @Ignore long toKey,
    @Description("Since when it holds; null when no source says so.") @Nullable PartialDate since,
    @Description("Until when it holds; null when it lasts or no source says so.")
        @Nullable PartialDate until,
    @Description("A date on which a source shows it; null when none gives one.")
        @Nullable PartialDate asOf)
    implements Cited {

  @Override
  public String label() {
    return kind.key();
  }
}
