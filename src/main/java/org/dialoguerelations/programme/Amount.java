package org.dialoguerelations.programme;

import java.util.Locale;
import org.dialoguerelations.kernel.date.PartialDate;
import org.dialoguerelations.record.Cited;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * @param fromKey null when no source names a giver
 * @param toKey null when no source names a receiver
 */
@Description("Money for or of a programme.")
public record Amount(
    @Ignore long key,
    @NonNull @Description("Whether it was pledged, committed, disbursed or just reported.")
        AmountKind kind,
    @NonNull @Description("The amount.") Money money,
    @Ignore @Nullable Long fromKey,
    @Ignore @Nullable Long toKey,
    @Description("The date for which it holds; null when no source gives one.")
        @Nullable PartialDate asOf)
    implements Cited {

  @Override
  @Ignore
  public String label() {
    String amount = money.currency() + " " + money.amount().toPlainString();
    return kind.name().toLowerCase(Locale.ROOT) + " " + money.qualifier().phrase(amount);
  }
}
