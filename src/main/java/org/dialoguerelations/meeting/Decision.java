package org.dialoguerelations.meeting;

import org.dialoguerelations.record.Cited;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * @param byKey null for the meeting as a whole
 * @param speakerKey null when nobody is named
 */
@Description("What a meeting, or someone at it, decided or said.")
public record Decision(
    @Ignore long key,
    @Ignore long meetingKey,
    @NonNull @Description("Whether it was agreed, announced, stated and so on.") DecisionKind kind,
    @NonNull @Description("What was decided or said, in the editors' words.") String text,
    @Ignore @Nullable Long byKey,
    @Ignore @Nullable Long speakerKey)
    implements Cited {

  @Override
  @Ignore
  public String label() {
    return text;
  }
}
