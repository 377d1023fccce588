package org.dialoguerelations.source;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * @param property the name of the field it supports; null for the whole
 */
@Description("A place in a document that supports a fact.")
public record Citation(
    @Ignore long documentKey,
    @NonNull @Description("The paragraph or section of the document, e.g. 'para 10'.")
        String locator,
    @Description(
            "The property that it supports: the value itself. Null when it supports the whole record or item.")
        @Nullable String property) {}
