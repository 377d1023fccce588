package org.dialoguerelations.partner.person;

import static org.dialoguerelations.platform.page.Selection.FILTER;
import static org.dialoguerelations.platform.page.Selection.ORDER;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.concurrent.CompletionStage;
import org.dialoguerelations.platform.code.CodeOf;
import org.dialoguerelations.platform.load.RelationLoader;
import org.dialoguerelations.platform.page.Page;
import org.dialoguerelations.platform.page.PageArguments;
import org.dialoguerelations.platform.page.PageOf;
import org.dialoguerelations.platform.page.Selection;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;

/** Entry points to people. */
@GraphQLApi
@RegisterForReflection
public class PersonQueries {

  private final RelationLoader loader;
  private final People people;

  PersonQueries(RelationLoader loader, People people) {
    this.loader = loader;
    this.people = people;
  }

  @Query
  @Description("The person with this code; null when there is none.")
  public CompletionStage<@Nullable Person> person(
      @NonNull @CodeOf("Person") @Description("A code such as abe-shinzo.") String code) {
    return loader.load(people.byCode(), code);
  }

  @Query
  @Description("All people, by code.")
  public CompletionStage<@Nullable Page<@NonNull Person>> people(
      @Description(FILTER) @Nullable PersonFilter filter,
      @Description(ORDER) @Nullable PersonOrder order,
      PageArguments page) {
    return loader.load(people.pages(), PageOf.of(Selection.of(filter, order), page));
  }
}
