package org.dialoguerelations.meeting;

import org.dialoguerelations.platform.schema.Refers;
import org.dialoguerelations.record.Cited;
import org.dialoguerelations.record.ItemOf;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * @param byKey null for the meeting as a whole
 * @param speakerKey null when nobody is named
 */
@ItemOf(
    owner = "Meeting",
    name = "decisions",
    as = "What was decided, announced or said at it, in the order of the data set.",
    order = "ordinal")
@Description("What a meeting, or someone at it, decided or said.")
public record Decision(
    @Ignore long key,
    @Ignore @Refers(to = "Meeting", as = "The meeting at which it was decided or said.")
        long meetingKey,
    @NonNull @Description("Whether it was agreed, announced, stated and so on.") DecisionKind kind,
    @NonNull @Description("What was decided or said, in the editors' words.") String text,
    @Ignore
        @Refers(
            to = "Partner",
            as = "The partner that decided or said it; null when it was the meeting as a whole.")
        @Nullable Long byKey,
    @Ignore @Refers(to = "Person", as = "The person who said it; null when nobody is named.")
        @Nullable Long speakerKey)
    implements Cited {

  @Override
  public String label() {
    return text;
  }
}
