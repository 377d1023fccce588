package org.dialoguerelations.agreement;

import java.util.List;
import org.dialoguerelations.kernel.page.Condition;
import org.dialoguerelations.kernel.page.DateRange;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which agreements to list. */
@Input("AgreementFilter")
@Description(
    "Which agreements to list: those that meet every field that is given. A list means any of its values; an empty one, none.")
public record AgreementFilter(
    @Description("Of these kinds.") List<@NonNull AgreementKind> kind,
    @Description("Adopted between these days.") DateRange adopted) {

  /** The condition of a filter that may be null. */
  static Condition condition(AgreementFilter filter) {
    return filter == null ? Condition.ALL : filter.condition();
  }

  private Condition condition() {
    return Condition.all(Condition.in("kind", kind), DateRange.of("adopted", adopted));
  }
}
