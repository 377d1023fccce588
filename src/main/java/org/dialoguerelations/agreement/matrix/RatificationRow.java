package org.dialoguerelations.agreement.matrix;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.dialoguerelations.partner.Partner;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * A row of a {@link RatificationMatrix}.
 *
 * @param cells one for each column; null for an unknown code
 */
@Description("The status of a partner under each agreement of a matrix.")
public record RatificationRow(
    @NonNull @Description("The partner.") Partner partner,
    @NonNull @Description("One cell for each agreement, in their order; null for an unknown code.")
        List<RatificationCell> cells) {

  public RatificationRow {
    cells = Collections.unmodifiableList(new ArrayList<>(cells));
  }
}
