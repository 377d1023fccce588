package org.dialoguerelations.search;

import org.dialoguerelations.platform.page.Listed;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * @param type the name of the record's GraphQL type
 * @param key the record's primary key
 */
@Listed(
    name = "Search",
    one = "hit",
    many = "hits",
    list = "the hits of a search, the best first",
    item = "hit of a search")
@Description("A record that a search found.")
public record SearchHit(
    @Ignore String type,
    @Ignore long key,
    @NonNull
        @Description("Why it was found: the strongest reason that holds for all searched words.")
        SearchMatch match,
    @NonNull
        @Description(
            "The text of the record that matched; where several texts share the searched words, one with the weakest match.")
        String matched,
    @Description("Whether it was found only by allowing a typing error in a longer word.")
        boolean misspelt) {}
