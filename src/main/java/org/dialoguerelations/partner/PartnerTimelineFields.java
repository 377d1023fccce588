package org.dialoguerelations.partner;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.dialoguerelations.platform.load.Relation;
import org.dialoguerelations.platform.load.RelationLoader;
import org.dialoguerelations.timeline.TimelineEntry;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** The partners of timeline entries. */
@GraphQLApi
@RegisterForReflection
public class PartnerTimelineFields {

  private final RelationLoader loader;
  private final Relation<Long, List<Partner>> partners;

  PartnerTimelineFields(RelationLoader loader, Partners partners) {
    this.loader = loader;
    this.partners = Relation.toList("TimelineEntry.partners", partners::byTimelineEntry);
  }

  @NonNull
  @Description(
      "The partners that it is about, by code: the signatory that does a treaty action, the"
          + " participants and host of a meeting, the signatories of an agreement, those that have"
          + " a part in a programme. The filter 'partner' finds it by each of them.")
  public CompletionStage<@NonNull List<@NonNull Partner>> partners(@Source TimelineEntry entry) {
    return loader.load(partners, entry.key());
  }
}
