package org.dialoguerelations.meeting;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.dialoguerelations.kernel.load.Relation;
import org.dialoguerelations.kernel.load.RelationLoader;
import org.dialoguerelations.partner.Partner;
import org.dialoguerelations.partner.Partners;
import org.dialoguerelations.source.LinkKind;
import org.dialoguerelations.source.LinkedRecords;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** The relations among mechanisms, and to the bodies that belong to them. */
@GraphQLApi
@RegisterForReflection
public class MechanismLinkFields {

  private final RelationLoader loader;
  private final Relation<Long, List<Mechanism>> partOf;
  private final Relation<Long, List<Mechanism>> parts;
  private final Relation<Long, List<Partner>> bodies;
  private final Relation<Long, List<Mechanism>> succeeds;
  private final Relation<Long, List<Mechanism>> succeededBy;
  private final Relation<Long, List<Mechanism>> heldWith;
  private final Relation<Long, List<Mechanism>> heldBeside;

  MechanismLinkFields(
      RelationLoader loader, Mechanisms mechanisms, Partners partners, LinkedRecords linked) {
    this.loader = loader;
    this.partOf = linked.targets("Mechanism.partOf", LinkKind.PART_OF, mechanisms::byKeys);
    this.parts = linked.origins("Mechanism.parts", LinkKind.PART_OF, mechanisms::byKeys);
    this.bodies = linked.origins("Mechanism.bodies", LinkKind.PART_OF, partners::byKeys);
    this.succeeds = linked.targets("Mechanism.succeeds", LinkKind.SUCCEEDS, mechanisms::byKeys);
    this.succeededBy =
        linked.origins("Mechanism.succeededBy", LinkKind.SUCCEEDS, mechanisms::byKeys);
    this.heldWith = linked.targets("Mechanism.heldWith", LinkKind.HELD_WITH, mechanisms::byKeys);
    this.heldBeside =
        linked.origins("Mechanism.heldWith.origins", LinkKind.HELD_WITH, mechanisms::byKeys);
  }

  @NonNull
  @Description("The mechanisms that it is part of.")
  public CompletionStage<@NonNull List<@NonNull Mechanism>> partOf(@Source Mechanism mechanism) {
    return loader.load(partOf, mechanism.key());
  }

  @NonNull
  @Description("The mechanisms that are parts of it.")
  public CompletionStage<@NonNull List<@NonNull Mechanism>> parts(@Source Mechanism mechanism) {
    return loader.load(parts, mechanism.key());
  }

  @NonNull
  @Description("Its committees and working groups.")
  public CompletionStage<@NonNull List<@NonNull Partner>> bodies(@Source Mechanism mechanism) {
    return loader.load(bodies, mechanism.key());
  }

  @NonNull
  @Description("The mechanisms that it is a committee or working group of.")
  public CompletionStage<@NonNull List<@NonNull Mechanism>> bodyOf(@Source Partner partner) {
    return loader.load(partOf, partner.key());
  }

  @NonNull
  @Description("The mechanisms whose place it took.")
  public CompletionStage<@NonNull List<@NonNull Mechanism>> succeeds(@Source Mechanism mechanism) {
    return loader.load(succeeds, mechanism.key());
  }

  @NonNull
  @Description("The mechanisms that took its place.")
  public CompletionStage<@NonNull List<@NonNull Mechanism>> succeededBy(
      @Source Mechanism mechanism) {
    return loader.load(succeededBy, mechanism.key());
  }

  @NonNull
  @Description(
      "The mechanisms whose meetings are held back to back with its own, beside or during them.")
  public CompletionStage<@NonNull List<@NonNull Mechanism>> heldWith(@Source Mechanism mechanism) {
    return loader
        .load(heldWith, mechanism.key())
        .thenCombine(loader.load(heldBeside, mechanism.key()), LinkedRecords::union);
  }
}
