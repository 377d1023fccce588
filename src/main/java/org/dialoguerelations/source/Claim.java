package org.dialoguerelations.source;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * @param reason why it is preferred, or why it is not; null when nothing is said of a claim that is
 *     not preferred
 */
@Description(
    "What one document states about the property of a conflict, or what follows from what it states; the value says when it was computed, and from what.")
public record Claim(
    @Ignore long locatorKey,
    @NonNull
        @Description("The value as this document states it, or as computed from what it states.")
        String value,
    @Description("Whether the record shows this value.") boolean preferred,
    @Description("Why it is preferred or not; never null for the preferred one.")
        @Nullable String reason) {}
