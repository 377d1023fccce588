package org.dialoguerelations.source;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A place in a document that can be cited.")
public record Locator(
    @Ignore long documentKey,
    @NonNull @Description("Its code in data set files.") String code,
    @NonNull @Description("Its name, e.g. 'para 10'.") String label) {}
