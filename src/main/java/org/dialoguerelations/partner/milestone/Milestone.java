package org.dialoguerelations.partner.milestone;

import io.smallrye.graphql.api.Deprecated;
import org.dialoguerelations.kernel.date.PartialDate;
import org.dialoguerelations.partner.place.Place;
import org.dialoguerelations.platform.schema.Refers;
import org.dialoguerelations.record.Sourced;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * @param relationKey null for an event that belongs to no relation
 * @param personKey null when nobody is named
 * @param partnerKey null when it was both sides or none is named
 */
@Description(
    "An event that a document singles out in the history of a dialogue relation, or beside it.")
public record Milestone(
    @Ignore long key,
    String code,
    @NonNull
        @Deprecated(reason = "Use name, which all records have.")
        @Description("What happened, in a few words.")
        String title,
    @NonNull @Description("What kind of event it is.") MilestoneKind kind,
    @Description("Details, in the editors' words; null when there are none.")
        @Nullable String summary,
    @Description("When it happened; null when no source says so.") @Nullable PartialDate date,
    @Description("Where it happened; null when no source says so.") @Nullable Place place,
    @Ignore
        @Refers(
            to = "DialogueRelation",
            as = "The dialogue relation it belongs to; null when it belongs to none.")
        @Nullable Long relationKey,
    @Ignore
        @Refers(to = "Person", as = "Who spoke, travelled or announced; null when nobody is named.")
        @Nullable Long personKey,
    @Ignore
        @Refers(
            to = "Partner",
            as = "The partner that acted; null when it was both sides or none is named.")
        @Nullable Long partnerKey)
    implements Sourced {

  @Override
  public String label() {
    return title;
  }

  @Override
  public String kindLabel() {
    return Sourced.words(kind);
  }
}
