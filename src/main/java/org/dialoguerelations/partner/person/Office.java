package org.dialoguerelations.partner.person;

import org.dialoguerelations.kernel.date.PartialDate;
import org.dialoguerelations.kernel.status.Term;
import org.dialoguerelations.platform.schema.Refers;
import org.dialoguerelations.record.Cited;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * @param partnerKey null when the document does not name the partner
 */
@Description("An office that a person holds or held.")
public record Office(
    @Ignore long key,
    @Ignore @Refers(to = "Person", as = "Who holds or held it.") long personKey,
    @NonNull @Description("The title of the office.") String title,
    @Ignore
        @Refers(
            to = "Partner",
            as = "The partner whose office it is; null when no document says so.")
        @Nullable Long partnerKey,
    @Description("Since when; null when no source says so.") @Nullable PartialDate from,
    @Description("Until when; null when it lasts or no source says so.")
        @Nullable PartialDate until,
    @Description("A date on which a document shows the person in office; null when it gives none.")
        @Nullable PartialDate asOf)
    implements Cited {

  /** When it was held. */
  @Ignore
  public Term term() {
    return new Term(from, until, asOf);
  }

  @Override
  public String label() {
    return title;
  }
}
