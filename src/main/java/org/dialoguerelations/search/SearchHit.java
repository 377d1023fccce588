package org.dialoguerelations.search;

import java.util.List;
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
        @Description(
            "Why it was found: the strongest reason that holds for all searched words that it has.")
        SearchMatch match,
    @NonNull
        @Description(
            "The text of the record that matched; where several texts share the searched words, one with the weakest match.")
        String matched,
    @Description("Whether it was found only by allowing a typing error in a longer word.")
        boolean misspelt,
    @NonNull
        @Description(
            "The searched words that the record does not have. Only when no record has all: then those with the most and the rarest words are found.")
        List<@NonNull String> missing) {

  public SearchHit {
    missing = List.copyOf(missing);
  }

  @Description("Whether it lacks some of the searched words; see missing.")
  public boolean isPartial() {
    return !missing.isEmpty();
  }
}
