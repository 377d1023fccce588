package org.dialoguerelations.record;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.concurrent.CompletionStage;
import org.dialoguerelations.platform.load.RelationLoader;
import org.dialoguerelations.search.SearchHit;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** The records that a search found. */
@GraphQLApi
@RegisterForReflection
public class FoundFields {

  private final RelationLoader loader;
  private final Nodes nodes;

  FoundFields(RelationLoader loader, Nodes nodes) {
    this.loader = loader;
    this.nodes = nodes;
  }

  @NonNull
  @Description("The record.")
  public CompletionStage<@NonNull Sourced> node(@Source SearchHit hit) {
    return loader.load(nodes.found(), hit);
  }
}
