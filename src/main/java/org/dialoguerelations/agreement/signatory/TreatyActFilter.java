package org.dialoguerelations.agreement.signatory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dialoguerelations.kernel.date.PartialDate;
import org.dialoguerelations.kernel.status.Answer;
import org.dialoguerelations.kernel.status.Days;
import org.dialoguerelations.platform.page.Condition;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * Selects signatories by their answer for an action.
 *
 * @param answers null means YES only
 */
@Input("TreatyActFilter")
@Description("Whether signatories had done something by a day, e.g. had ratified by 1 July 2009.")
public record TreatyActFilter(
    @NonNull @Description("The kind of action.") TreatyActionKind kind,
    @NonNull @Description("By the end of this day.") LocalDate by,
    @Description(
            "The answers that match; YES when absent. For an action that no source mentions, the answer is UNKNOWN, or NO before the adoption of the agreement.")
        @Nullable List<@NonNull Answer> answers) {

  private static final Map<Answer, String> DONE =
      Map.of(
          Answer.YES, "a.onset.latest <= :doneBy",
          Answer.NO, "a.onset.earliest > :doneBy",
          Answer.UNKNOWN, "a.onset.earliest <= :doneBy and a.onset.latest > :doneBy");
  private static final String ACTION =
      "from TreatyAction a where a.signatoryId = e.id and a.kind = :doneKind";

  Condition condition() {
    Map<String, Object> parameters = new HashMap<>();
    List<String> alternatives = new ArrayList<>();
    for (Answer answer : asked()) {
      parameters.put("doneKind", kind);
      parameters.put("doneBy", Days.checked(by));
      alternatives.add("exists (select 1 %s and %s)".formatted(ACTION, DONE.get(answer)));
      if (answer != Answer.YES) {
        parameters.put("doneNever", PartialDate.FAR_FUTURE);
        alternatives.add(notTold(answer));
      }
    }
    return new Condition(
        alternatives.isEmpty() ? "1 = 0" : String.join(" or ", alternatives), parameters);
  }

  private Set<Answer> asked() {
    if (answers == null) {
      return EnumSet.of(Answer.YES);
    }
    return answers.isEmpty() ? Set.of() : EnumSet.copyOf(answers);
  }

  /** The sort date is the first day on which the agreement may have been adopted. */
  private static String notTold(Answer answer) {
    String notAdopted = "(e.sortDate > :doneBy and e.sortDate < :doneNever)";
    return "not exists (select 1 %s) and %s"
        .formatted(ACTION, answer == Answer.NO ? notAdopted : "not " + notAdopted);
  }
}
