package org.dialoguerelations.source;

import java.util.Locale;
import org.dialoguerelations.kernel.date.PartialDate;
import org.dialoguerelations.kernel.status.Onset;
import org.dialoguerelations.record.Cited;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * @param asOf never null for a complete list
 */
@Description(
    "What a list of the data set claims to show: whether it may miss something. Its citations are the sources of the claim.")
public record Coverage(
    @Ignore long key,
    @NonNull @Description("How complete the list is.") CoverageExtent extent,
    @Description("The date that the claim speaks of; null for a partial list without one.")
        PartialDate asOf)
    implements Cited {

  @Override
  @Ignore
  public String label() {
    String claim = extent.name().toLowerCase(Locale.ROOT);
    return asOf == null ? claim : claim + " as of " + asOf.edtf();
  }

  /** The possible begin of something that the list does not show. */
  @Ignore
  public Onset unlisted() {
    return extent == CoverageExtent.COMPLETE ? Onset.after(asOf.earliest()) : Onset.UNKNOWN;
  }
}
