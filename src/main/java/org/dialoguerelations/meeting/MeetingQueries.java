package org.dialoguerelations.meeting;

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

/** Entry points to mechanisms and meetings. */
@GraphQLApi
@RegisterForReflection
public class MeetingQueries {

  private final RelationLoader loader;
  private final Mechanisms mechanisms;
  private final Meetings meetings;
  private final Decisions decisions;

  MeetingQueries(
      RelationLoader loader, Mechanisms mechanisms, Meetings meetings, Decisions decisions) {
    this.decisions = decisions;
    this.loader = loader;
    this.mechanisms = mechanisms;
    this.meetings = meetings;
  }

  @Query
  @Description("The mechanism with this code; null when there is none.")
  public CompletionStage<@Nullable Mechanism> mechanism(
      @NonNull @CodeOf("Mechanism") @Description("A code such as asean-japan-summit.")
          String code) {
    return loader.load(mechanisms.byCode(), code);
  }

  @Query
  @Description("All mechanisms, by code.")
  public CompletionStage<@Nullable Page<@NonNull Mechanism>> mechanisms(
      @Description(FILTER) @Nullable MechanismFilter filter,
      @Description(ORDER) @Nullable MechanismOrder order,
      PageArguments page) {
    return loader.load(mechanisms.pages(), PageOf.of(Selection.of(filter, order), page));
  }

  @Query
  @Description("The meeting with this code; null when there is none.")
  public CompletionStage<@Nullable Meeting> meeting(
      @NonNull @CodeOf("Meeting") @Description("A code such as asean-japan-summit-16.")
          String code) {
    return loader.load(meetings.byCode(), code);
  }

  @Query
  @Description("All meetings, by date; those without a date come last.")
  public CompletionStage<@Nullable Page<@NonNull Meeting>> meetings(
      @Description(FILTER) @Nullable MeetingFilter filter,
      @Description(ORDER) @Nullable MeetingOrder order,
      PageArguments page) {
    return loader.load(meetings.pages(), PageOf.of(Selection.of(filter, order), page));
  }

  @Query
  @Description("What all meetings, or partners at them, decided or said, by date of the meeting.")
  public CompletionStage<@Nullable Page<@NonNull Decision>> decisions(
      @Description(FILTER) @Nullable DecisionFilter filter, PageArguments page) {
    return loader.load(decisions.pages(), PageOf.of(Selection.of(filter, null), page));
  }
}
