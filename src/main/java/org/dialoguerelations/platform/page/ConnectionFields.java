package org.dialoguerelations.platform.page;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.concurrent.CompletionStage;
import org.dialoguerelations.platform.load.RelationLoader;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** The field that every connection has beside its page. */
@GraphQLApi
@RegisterForReflection
public class ConnectionFields {

  private final RelationLoader loader;

  ConnectionFields(RelationLoader loader) {
    this.loader = loader;
  }

  @NonNull
  @Description("How many the whole list has, on all pages. Counted only when asked for.")
  public CompletionStage<@NonNull Integer> totalCount(@Source Paged connection) {
    return connection.total().count(loader);
  }
}
