package org.dialoguerelations.source;

import java.util.Optional;
import org.dialoguerelations.kernel.date.PartialDate;

/**
 * A citation with what people need to find the place: for lists that are read outside of the graph.
 *
 * @param document the code of the document
 * @param title the title of the document
 * @param asOf the date of which the document speaks; empty when unknown
 * @param property the field that it supports; empty for the whole
 */
public record CitedPlace(
    String document,
    String title,
    Optional<PartialDate> asOf,
    String locator,
    Optional<String> property) {}
