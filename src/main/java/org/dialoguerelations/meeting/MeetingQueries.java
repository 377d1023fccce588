package org.dialoguerelations.meeting;

import static org.dialoguerelations.kernel.page.PageRequest.AFTER;
import static org.dialoguerelations.kernel.page.PageRequest.BEFORE;
import static org.dialoguerelations.kernel.page.PageRequest.FIRST;
import static org.dialoguerelations.kernel.page.PageRequest.LAST;
import static org.dialoguerelations.kernel.page.Selection.FILTER;
import static org.dialoguerelations.kernel.page.Selection.ORDER;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.inject.Inject;
import org.dialoguerelations.kernel.page.PageRequest;
import org.dialoguerelations.kernel.page.Selection;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** Entry points to mechanisms and meetings. */
@GraphQLApi
@RegisterForReflection
public class MeetingQueries {

  @Inject Mechanisms mechanisms;
  @Inject Meetings meetings;

  @Query
  @Description("The mechanism with this code; null when there is none.")
  public Mechanism mechanism(
      @NonNull @Description("A code such as asean-japan-summit.") String code) {
    return mechanisms.byCode(code).orElse(null);
  }

  @Query
  @NonNull
  @Description("All mechanisms, by code.")
  public MechanismConnection mechanisms(
      @Description(FILTER) MechanismFilter filter,
      @Description(ORDER) MechanismOrder order,
      @Description(FIRST) Integer first,
      @Description(AFTER) String after,
      @Description(LAST) Integer last,
      @Description(BEFORE) String before) {
    return MechanismConnection.of(
        mechanisms.page(Selection.of(filter, order), PageRequest.of(first, after, last, before)));
  }

  @Query
  @Description("The meeting with this code; null when there is none.")
  public Meeting meeting(
      @NonNull @Description("A code such as asean-japan-summit-16.") String code) {
    return meetings.byCode(code).orElse(null);
  }

  @Query
  @NonNull
  @Description("All meetings, by date; those without a date come last.")
  public MeetingConnection meetings(
      @Description(FILTER) MeetingFilter filter,
      @Description(ORDER) MeetingOrder order,
      @Description(FIRST) Integer first,
      @Description(AFTER) String after,
      @Description(LAST) Integer last,
      @Description(BEFORE) String before) {
    return MeetingConnection.of(
        meetings.page(Selection.of(filter, order), PageRequest.of(first, after, last, before)));
  }
}
