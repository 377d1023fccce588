package org.dialoguerelations.programme;

import java.util.List;
import org.dialoguerelations.platform.code.CodeOf;
import org.dialoguerelations.platform.page.Condition;
import org.dialoguerelations.platform.page.DateRange;
import org.dialoguerelations.platform.page.Filter;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Input("AmountFilter")
@Description("Which amounts to list: " + Filter.RULES)
public record AmountFilter(
    @Description("Of these kinds.") @Nullable List<@NonNull AmountKind> kind,
    @CodeOf("Partner") @Description("That one of these partners (codes) gives.")
        @Nullable List<@NonNull String> from,
    @CodeOf("Partner") @Description("That one of these partners (codes) receives.")
        @Nullable List<@NonNull String> to,
    @Description("In one of these currencies (ISO 4217), e.g. USD.")
        @Nullable List<@NonNull String> currency,
    @CodeOf("Programme") @Description("For or of one of these programmes (codes).")
        @Nullable List<@NonNull String> programme,
    @Description("Holding for a date between these days.") @Nullable DateRange asOf)
    implements Filter {

  @Override
  public Condition condition() {
    return Condition.all(
        Condition.in("kind", kind),
        Condition.refersTo("fromId", "Partner", "from", from),
        Condition.refersTo("toId", "Partner", "to", to),
        Condition.in("currency", currency),
        Condition.refersTo("programmeId", "Programme", "programme", programme),
        DateRange.of("asOf", asOf));
  }
}
