package org.dialoguerelations.meeting;

import java.util.Locale;
import org.dialoguerelations.platform.schema.Refers;
import org.dialoguerelations.record.Cited;
import org.dialoguerelations.record.ItemOf;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * @param partnerKey null when only a person is named
 * @param personKey null when no person is named
 */
@ItemOf(
    owner = "Meeting",
    name = "participants",
    as = "Who took part, as far as the data set says.")
@Description("The participation of a partner, a person or both in a meeting.")
public record MeetingParticipant(
    @Ignore long key,
    @Ignore
        @Refers(
            to = "Partner",
            as = "The partner that takes part; null when only a person is named.")
        @Nullable Long partnerKey,
    @Ignore @Refers(to = "Person", as = "The person that takes part; null when none is named.")
        @Nullable Long personKey,
    @NonNull @Description("Their role in the meeting.") ParticipantRole role,
    @Description(
            "Who represents the partner, or the office in which the person takes part; null when no source says so.")
        @Nullable String capacity)
    implements Cited {

  @Override
  public String label() {
    return capacity == null ? role.name().toLowerCase(Locale.ROOT).replace('_', ' ') : capacity;
  }
}
