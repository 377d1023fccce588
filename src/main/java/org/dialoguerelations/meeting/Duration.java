package org.dialoguerelations.meeting;

import org.dialoguerelations.source.Qualifier;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** How long something took. */
@Description("How long something took.")
public record Duration(
    @Description("The number of minutes.") int minutes,
    @NonNull @Description("How exactly the source gives it.") Qualifier qualifier) {}
