package org.dialoguerelations.agreement;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.dialoguerelations.kernel.load.Relation;
import org.dialoguerelations.kernel.load.RelationLoader;
import org.dialoguerelations.meeting.Meeting;
import org.dialoguerelations.meeting.Meetings;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** Fields that lead to treaty actions: each kind by its name, all read at once. */
@GraphQLApi
@RegisterForReflection
public class TreatyActionFields {

  private static final String SPOKEN_OF =
      "null when no source speaks of it. Not null does not mean done: see 'done' and 'statements'"
          + " of it.";

  private final RelationLoader loader;
  private final Relation<Long, Meeting> meetings;
  private final Relation<Long, List<TreatyAction>> actions;
  private final Relation<Long, List<AsOfStatement>> statements;

  TreatyActionFields(RelationLoader loader, Meetings meetings, TreatyActions actions) {
    this.loader = loader;
    this.meetings = meetings.byKey();
    this.actions = Relation.toList("Signatory.actions", actions::bySignatory);
    this.statements = Relation.toList("TreatyAction.statements", actions::statements);
  }

  @NonNull
  @Description(
      "Its actions about the agreement, done or not done as of a date, at most one of each kind,"
          + " from signature to withdrawal.")
  public CompletionStage<@NonNull List<@NonNull TreatyAction>> actions(
      @Source Signatory signatory) {
    return loader.load(actions, signatory.key());
  }

  @Description("Its signature; " + SPOKEN_OF)
  public CompletionStage<TreatyAction> signature(@Source Signatory signatory) {
    return action(signatory, TreatyActionKind.SIGNATURE);
  }

  @Description("Its ratification; " + SPOKEN_OF)
  public CompletionStage<TreatyAction> ratification(@Source Signatory signatory) {
    return action(signatory, TreatyActionKind.RATIFICATION);
  }

  @Description("Its acceptance; " + SPOKEN_OF)
  public CompletionStage<TreatyAction> acceptance(@Source Signatory signatory) {
    return action(signatory, TreatyActionKind.ACCEPTANCE);
  }

  @Description("Its approval; " + SPOKEN_OF)
  public CompletionStage<TreatyAction> approval(@Source Signatory signatory) {
    return action(signatory, TreatyActionKind.APPROVAL);
  }

  @Description("Its accession; " + SPOKEN_OF)
  public CompletionStage<TreatyAction> accession(@Source Signatory signatory) {
    return action(signatory, TreatyActionKind.ACCESSION);
  }

  @Description("Its succession to a former party; " + SPOKEN_OF)
  public CompletionStage<TreatyAction> succession(@Source Signatory signatory) {
    return action(signatory, TreatyActionKind.SUCCESSION);
  }

  @Description("Its notification; " + SPOKEN_OF)
  public CompletionStage<TreatyAction> notification(@Source Signatory signatory) {
    return action(signatory, TreatyActionKind.NOTIFICATION);
  }

  @Description("The entry into force of the agreement for it; " + SPOKEN_OF)
  public CompletionStage<TreatyAction> entryIntoForce(@Source Signatory signatory) {
    return action(signatory, TreatyActionKind.ENTRY_INTO_FORCE);
  }

  @Description("Its withdrawal; " + SPOKEN_OF)
  public CompletionStage<TreatyAction> withdrawal(@Source Signatory signatory) {
    return action(signatory, TreatyActionKind.WITHDRAWAL);
  }

  @Description("The meeting at which it was done; null when no source names one.")
  public CompletionStage<Meeting> at(@Source TreatyAction action) {
    return loader.loadNullable(meetings, action.meetingKey());
  }

  @NonNull
  @Description(
      "What each source says had been done, or not been done, by a date; empty when sources mention"
          + " the action itself.")
  public CompletionStage<@NonNull List<@NonNull AsOfStatement>> statements(
      @Source TreatyAction action) {
    return loader.load(statements, action.key());
  }

  private CompletionStage<TreatyAction> action(Signatory signatory, TreatyActionKind kind) {
    return loader.load(actions, signatory.key()).thenApply(all -> only(kind, all));
  }

  private static TreatyAction only(TreatyActionKind kind, List<TreatyAction> actions) {
    for (TreatyAction action : actions) {
      if (action.kind() == kind) {
        return action;
      }
    }
    return null;
  }
}
