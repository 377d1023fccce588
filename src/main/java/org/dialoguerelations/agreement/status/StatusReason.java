package org.dialoguerelations.agreement.status;

import java.util.Optional;
import org.dialoguerelations.agreement.signatory.AsOfStatement;
import org.dialoguerelations.agreement.signatory.TreatyAction;
import org.dialoguerelations.kernel.status.Answer;
import org.dialoguerelations.record.Cited;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * @param key of the record or item that it is based on, whose citations support it
 * @param property the one property of that record; empty for the whole
 * @param action null when it is based on no single action
 * @param statement null when it is based on no statement
 */
@Description(
    "One piece of evidence about a status on a day, with what it alone says. Pieces that contradict each other leave the answer UNKNOWN. Its citations are those of the record or item that it is based on.")
public record StatusReason(
    @Ignore long key,
    @Ignore Optional<String> property,
    @Ignore String text,
    @NonNull @Description("The question that it answers.") StatusQuestion question,
    @NonNull @Description("The rule that it falls under.") StatusRule rule,
    @Description(
            "The action that it is based on, or that the statement belongs to; null when none.")
        @Nullable TreatyAction action,
    @Description("The statement that it is based on; null when none.")
        @Nullable AsOfStatement statement,
    @NonNull @Description("What this piece alone says for the day.") Answer supports)
    implements Cited {

  @Override
  public String label() {
    return text;
  }

  @Override
  @Ignore
  public Optional<String> citedProperty() {
    return property;
  }
}
