package org.dialoguerelations.dataset.revision;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

@Description(
    "The terms under which the compilation is offered. Facts are free, and the documents behind them keep the rights of their authors.")
public record Licence(
    @Ignore long key,
    @NonNull
        @Description("Its name, e.g. 'Creative Commons Attribution 4.0 International (CC BY 4.0)'.")
        String name,
    @NonNull @Description("The address of its text.") String url) {}
