package org.dialoguerelations.source;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.dialoguerelations.kernel.date.PartialDate;
import org.dialoguerelations.kernel.status.Onset;
import org.dialoguerelations.record.Cited;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * @param asOf never null for a complete list
 */
@Description(
    "What a list of the data set claims to show: whether it may miss something. Its citations are the sources of the claim.")
public record Coverage(
    @Ignore long key,
    @NonNull @Description("How complete the list is.") CoverageExtent extent,
    @Description("The date that the claim speaks of; null for a partial list without one.")
        @Nullable PartialDate asOf)
    implements Cited {

  @Override
  public String label() {
    String claim = extent.name().toLowerCase(Locale.ROOT);
    return asOf == null ? claim : claim + " as of " + asOf.edtf();
  }

  /** The day up to which the list shows everything; empty for a partial list. */
  @Ignore
  public Optional<LocalDate> completeUntil() {
    return extent == CoverageExtent.COMPLETE
        ? Optional.ofNullable(asOf).map(PartialDate::earliest)
        : Optional.empty();
  }

  /** The possible begin of something that the list does not show. */
  @Ignore
  public Onset unlisted() {
    return completeUntil().map(Onset::after).orElse(Onset.UNKNOWN);
  }
}
