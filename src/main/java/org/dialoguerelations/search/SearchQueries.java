package org.dialoguerelations.search;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.dialoguerelations.kernel.id.RecordType;
import org.dialoguerelations.platform.load.Relation;
import org.dialoguerelations.platform.load.RelationLoader;
import org.dialoguerelations.platform.page.Page;
import org.dialoguerelations.platform.page.PageArguments;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;

/** The search, and the records that it finds. */
@GraphQLApi
@RegisterForReflection
public class SearchQueries {

  private final RelationLoader loader;
  private final Relation<SearchOf, Page<SearchHit>> pages;

  SearchQueries(SearchStatements searches, RelationLoader loader) {
    this.pages = searches.pages();
    this.loader = loader;
  }

  @Query
  @Description(
      "The records that have all words of a text in their names, other names, codes, places, dates, decisions or other texts, the best first; when no record has all, those that have the most and the rarest (see partial). Case, accents, punctuation, the order of words and forms of a word do not matter; words of three letters or more may be the beginning of one; a typing error in a word of five letters or more is forgiven, but puts a record behind others. A text without a letter or digit, or of more than 200 characters or 40 words, is an error: INVALID_ARGUMENT.")
  public CompletionStage<@Nullable Page<@NonNull SearchHit>> search(
      @NonNull @Description("What to look for, such as AJCEP, viet nam or jenesys 2.0.")
          String text,
      @Description("Only records of these types; all when absent.") List<@NonNull RecordType> kinds,
      PageArguments page) {
    return loader.load(
        pages,
        new SearchOf(
            SearchText.of(text, InvalidSearchException::new),
            RecordTypes.of(kinds),
            page.request()));
  }
}
