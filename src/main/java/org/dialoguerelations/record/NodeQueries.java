package org.dialoguerelations.record;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.dialoguerelations.kernel.id.GlobalId;
import org.dialoguerelations.kernel.id.Node;
import org.dialoguerelations.platform.code.CodeOf;
import org.dialoguerelations.platform.load.RelationLoader;
import org.dialoguerelations.platform.page.InvalidPageException;
import org.dialoguerelations.platform.page.PageRequest;
import org.dialoguerelations.platform.schema.IdList;
import org.dialoguerelations.platform.schema.SizedBy;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;

/** Entry points to records of any type. */
@GraphQLApi
@RegisterForReflection
public class NodeQueries {

  private final RelationLoader loader;
  private final Nodes nodes;

  NodeQueries(RelationLoader loader, Nodes nodes) {
    this.loader = loader;
    this.nodes = nodes;
  }

  @Query
  @Description(
      "The record with this global identifier; null when it no longer exists. A text that is no identifier is an error: INVALID_ID.")
  public CompletionStage<@Nullable Node> node(
      @Id @NonNull @Description("A global identifier.") String id) {
    return loader.load(nodes.byId(), GlobalId.parse(id));
  }

  @Query
  @Description("The record of any type with this code, or with this name; null when there is none.")
  public CompletionStage<@Nullable Sourced> record(
      @NonNull @CodeOf @Description("A code such as ajcep, or a name such as Lao PDR.")
          String code) {
    return loader.load(nodes.byCode(), code);
  }

  @Query
  @SizedBy("codes")
  @Description(
      "The records of any type with these codes, or with these names, in their order, at most 100; null for one that no record has.")
  public CompletionStage<@Nullable List<@Nullable Sourced>> records(
      @NonNull @CodeOf @Description("Codes.") List<@NonNull String> codes) {
    check("codes", codes);
    return loader.loadAll(nodes.byCode(), codes);
  }

  @Query
  @SizedBy("ids")
  @Description(
      "The records with these global identifiers, in their order, at most 100; null for one that no longer exists. A text that is no identifier is an error: INVALID_ID.")
  public CompletionStage<@Nullable List<@Nullable Node>> nodes(
      @NonNull @IdList @Description("Global identifiers.") List<@NonNull String> ids) {
    check("ids", ids);
    return loader.loadAll(nodes.byId(), ids.stream().map(GlobalId::parse).toList());
  }

  private static void check(String what, List<String> given) {
    if (given.size() > PageRequest.MAX_SIZE) {
      throw new InvalidPageException(
          "Ask for at most %d %s at once.".formatted(PageRequest.MAX_SIZE, what));
    }
  }
}
