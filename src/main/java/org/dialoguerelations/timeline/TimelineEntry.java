package org.dialoguerelations.timeline;

import org.dialoguerelations.kernel.date.PartialDate;
import org.dialoguerelations.platform.page.Listed;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * @param subjectKey the record with the date, or an item of it
 * @param property the property of the subject that has the date
 * @param detail null when the event is of the record itself
 */
@Listed(name = "Timeline", one = "entry", list = "the timeline", item = "entry of the timeline")
@Description("A dated event: a date of a record or of an item of it, with its meaning.")
public record TimelineEntry(
    @Ignore long key,
    @Ignore long recordKey,
    @Ignore long subjectKey,
    @Ignore String property,
    @NonNull @Description("When, as precisely as the source gives it.") PartialDate date,
    @NonNull @Description("What happens on that date.") TimelineKind kind,
    @Description(
            "The item of the record that has the date: the name of a phase, the subject of negotiations, the title of an office, the role of a member, a frequency, a former name. Null when the record itself has it, and for treaty actions, coordinators and participants of mechanisms, which 'partners' tells apart.")
        @Nullable String detail) {}
