package org.dialoguerelations.programme;

import java.util.Locale;
import org.dialoguerelations.kernel.date.PartialDate;
import org.dialoguerelations.platform.schema.Refers;
import org.dialoguerelations.record.Cited;
import org.dialoguerelations.record.ItemOf;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * @param fromKey null when no source names a giver
 * @param toKey null when no source names a receiver
 */
@ItemOf(
    owner = "Programme",
    name = "amounts",
    as = "The money that documents name for it; they may overlap, see amountSums.")
@Description("Money for or of a programme.")
public record Amount(
    @Ignore long key,
    @Ignore @Refers(to = "Programme", as = "The programme that it is for or of.") long programmeKey,
    @NonNull @Description("Whether it was pledged, committed, disbursed or just reported.")
        AmountKind kind,
    @NonNull @Description("The amount.") Money money,
    @Ignore @Refers(to = "Partner", as = "Who gives it; null when no source says so.")
        @Nullable Long fromKey,
    @Ignore @Refers(to = "Partner", as = "Who receives it; null when no source says so.")
        @Nullable Long toKey,
    @Description("The date for which it holds; null when no source gives one.")
        @Nullable PartialDate asOf,
    @Description(
            "Whether other amounts of its kind and currency name the same money; null when no document lets us tell.")
        @Nullable AmountOverlap overlap)
    implements Cited {

  @Override
  public String label() {
    String amount = money.currency() + " " + money.amount().toPlainString();
    return kind.name().toLowerCase(Locale.ROOT) + " " + money.qualifier().phrase(amount);
  }
}
