package org.dialoguerelations.meeting;

import java.util.List;
import org.dialoguerelations.platform.code.CodeOf;
import org.dialoguerelations.platform.page.Condition;
import org.dialoguerelations.platform.page.DateRange;
import org.dialoguerelations.platform.page.Filter;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Input("DecisionFilter")
@Description("Which decisions to list: " + Filter.RULES)
public record DecisionFilter(
    @Description("Of these kinds.") @Nullable List<@NonNull DecisionKind> kind,
    @CodeOf("Partner") @Description("By one of these partners (codes) on its own.")
        @Nullable List<@NonNull String> by,
    @CodeOf("Person") @Description("Said by one of these people (codes).")
        @Nullable List<@NonNull String> speaker,
    @CodeOf("Meeting") @Description("Of one of these meetings (codes).")
        @Nullable List<@NonNull String> meeting,
    @CodeOf("Mechanism") @Description("Of a meeting of one of these mechanisms (codes).")
        @Nullable List<@NonNull String> mechanism,
    @Description("Of a meeting between these days.") @Nullable DateRange date,
    @Description("Speaking of one of these issues" + IssueConditions.EQUAL)
        @Nullable List<@NonNull String> issue)
    implements Filter {

  private static final String MECHANISM =
      """
      e.meetingId in (
        select m.id from Meeting m
        join Mechanism x on x.id = m.mechanismId
        where x.code in :mechanism)
      """;

  private static final String ON_DAYS =
      """
      e.meetingId in (select m.id from Meeting m where %s)
      """;

  @Override
  public Condition condition() {
    return Condition.all(
        Condition.in("kind", kind),
        Condition.refersTo("byId", "Partner", "by", by),
        Condition.refersTo("speakerId", "Person", "speaker", speaker),
        Condition.refersTo("meetingId", "Meeting", "meeting", meeting),
        Condition.where(MECHANISM, "mechanism", mechanism),
        DateRange.of("m", "date", date).within(ON_DAYS),
        IssueConditions.ofDecision(issue));
  }
}
