package org.dialoguerelations.source;

import org.dialoguerelations.kernel.date.DatePrecision;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * @param property the name of the field it supports; null for the whole
 * @param authority of the document; null when it is not classified, and for the place of a claim
 * @param precision null for what is no date, and where the data set does not say
 */
@Description("A place in a document that supports a fact.")
public record Citation(
    @Ignore long documentKey,
    @Ignore @Nullable DocumentAuthority authority,
    @NonNull @Description("The paragraph or section of the document, e.g. 'para 10'.")
        String locator,
    @Description(
            "The property that it supports: the value itself. Null when it supports the whole record or item.")
        @Nullable String property,
    @Description(
            "How precisely it gives the date that it supports: MONTH where it gives the month of a date that is shown with its day, which rests on the others. Null when it does not tell the date, or supports none, or is one of several places that support a whole of which nobody says which has the date.")
        @Nullable DatePrecision precision) {}
