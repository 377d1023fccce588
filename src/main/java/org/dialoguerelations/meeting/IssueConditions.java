package org.dialoguerelations.meeting;

import java.util.List;
import org.dialoguerelations.platform.page.Condition;
import org.dialoguerelations.platform.page.SortName;
import org.jspecify.annotations.Nullable;

/** Conditions on the regional and international issues that decisions speak of. */
final class IssueConditions {

  /** Description of how a filter compares issues. */
  static final String EQUAL = " (case, accents, spaces and punctuation do not matter).";

  private static final String DECISIONS =
      "select i.decisionId from DecisionIssue i where i.issueKey in :issue";

  private IssueConditions() {}

  /** Decisions that speak of one of the issues; all when they are null. */
  static Condition ofDecision(@Nullable List<String> issues) {
    return where("e.id in (%s)".formatted(DECISIONS), issues);
  }

  /** Meetings with such a decision; all when the issues are null. */
  static Condition ofMeeting(@Nullable List<String> issues) {
    return where(
        "e.id in (select d.meetingId from Decision d where d.id in (%s))".formatted(DECISIONS),
        issues);
  }

  private static Condition where(String condition, @Nullable List<String> issues) {
    // The client's texts are checked: a long text may become a short key.
    Condition given = Condition.where("1 = 1", "issue", issues);
    return issues == null
        ? given
        : Condition.where(condition, "issue", issues.stream().map(SortName::joined).toList());
  }
}
