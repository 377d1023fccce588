package org.dialoguerelations.agreement.matrix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.dialoguerelations.agreement.Agreement;
import org.dialoguerelations.agreement.status.AgreementEvidence;
import org.dialoguerelations.partner.Partner;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * @param agreements one for each column; null for an unknown code
 * @param rows one for each partner; null for an unknown code
 */
@Description("Partners by agreements, with the status of each pair on a day.")
public record RatificationMatrix(
    @NonNull @Description("The day, at its end.") LocalDate on,
    @NonNull @Description("The columns, in the order of the argument; null for an unknown code.")
        List<Agreement> agreements,
    @NonNull
        @Description(
            "One row for each partner, in the order of the argument; null for an unknown code.")
        List<RatificationRow> rows) {

  public RatificationMatrix {
    agreements = withNulls(agreements, Function.identity());
    rows = withNulls(rows, Function.identity());
  }

  /**
   * The matrix of these partners and agreements.
   *
   * @param partners null for an unknown code
   * @param evidence of each agreement; null for an unknown code
   */
  static RatificationMatrix of(
      LocalDate day, List<Partner> partners, List<AgreementEvidence> evidence) {
    List<RatificationColumn> columns =
        withNulls(evidence, found -> RatificationColumn.of(found, day));
    return new RatificationMatrix(
        day,
        withNulls(evidence, AgreementEvidence::agreement),
        withNulls(
            partners,
            partner ->
                new RatificationRow(
                    partner, withNulls(columns, column -> column.cell(partner.key())))));
  }

  private static <F, T> List<T> withNulls(List<F> from, Function<F, T> each) {
    List<T> all = new ArrayList<>();
    from.forEach(one -> all.add(Objects.isNull(one) ? null : each.apply(one)));
    return Collections.unmodifiableList(all);
  }
}
