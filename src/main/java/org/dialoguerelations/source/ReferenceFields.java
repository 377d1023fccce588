package org.dialoguerelations.source;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.CompletionStage;
import org.dialoguerelations.kernel.id.Node;
import org.dialoguerelations.platform.load.Relation;
import org.dialoguerelations.platform.load.RelationLoader;
import org.dialoguerelations.platform.schema.CostWeight;
import org.dialoguerelations.source.citing.CitationStyle;
import org.dialoguerelations.source.citing.Reference;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** How a record is cited outside of the service. */
@GraphQLApi
@RegisterForReflection
public class ReferenceFields {

  /** Against a value that is only read. */
  private static final int WRITTEN = 3;

  private final RelationLoader loader;
  private final InstantSource clock;
  private final Relation<SeenOn, Reference> references;

  ReferenceFields(RelationLoader loader, References references, InstantSource clock) {
    this.loader = loader;
    this.clock = clock;
    this.references = Relation.toOne("Node.citation", references::of);
  }

  @NonNull
  @CostWeight(WRITTEN)
  @Description(
      "How to cite the record as it is seen now: its title, this service with the revision of the"
          + " data set and the day of its import, today's date (UTC), the address of the service"
          + " where its operator gives one, and the places in documents that support the record as"
          + " a whole or in part. A document is cited as itself, with its publishers and the date"
          + " of which it speaks, read through this service.")
  public CompletionStage<@NonNull String> citation(
      @Source Node node,
      @DefaultValue("APA") @Description("How the citation is written; null means APA.")
          @Nullable CitationStyle style) {
    CitationStyle written = style == null ? CitationStyle.APA : style;
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    return loader
        .load(references, new SeenOn(node, today))
        .thenApply(reference -> reference.in(written));
  }
}
