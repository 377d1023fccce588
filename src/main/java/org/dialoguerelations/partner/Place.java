package org.dialoguerelations.partner;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/**
 * Where something happened or has its seat, as far as a source says.
 *
 * @param city null when no source names one
 * @param region a place that is no city; null when none is named
 * @param countryKey null when no country is known
 */
@Description("Where something happened or has its seat, as far as a source says.")
public record Place(
    @Description("The city; null when no source names one.") String city,
    @Description("A place that is no city, such as a region; null when none is named.")
        String region,
    @Ignore Long countryKey) {}
