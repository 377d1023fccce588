package org.dialoguerelations.record;

import java.math.BigDecimal;
import org.dialoguerelations.kernel.date.PartialDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * @param asOf null when the source gives no date
 */
@ItemOf(
    owner = "Sourced",
    name = "figures",
    as = "Numbers about it that are neither money nor people.",
    by = "ownerId")
@Description("A number about a record that is neither money nor people.")
public record Figure(
    @Ignore long key,
    @NonNull @Description("What was counted or measured.") String measure,
    @NonNull @Description("The number, in the unit beside it.") BigDecimal value,
    @NonNull @Description("How exactly the source gives it.") Qualifier qualifier,
    @NonNull @Description("The unit of the number.") FigureUnit unit,
    @Description("The date for which it holds; null when the source gives none.")
        @Nullable PartialDate asOf)
    implements Cited {

  @Override
  public String label() {
    return qualifier.phrase(value.toPlainString()) + " " + measure;
  }
}
