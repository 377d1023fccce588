package org.dialoguerelations.programme;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dialoguerelations.record.Qualifier;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * @param total null exactly when there is a reason not to add
 */
@RegisterForReflection
@Description(
    "The sum of amounts of one kind in one currency. They are added only where documents let us tell that no money is counted twice.")
public record AmountSum(
    @NonNull @Description("What the amounts are.") AmountKind kind,
    @NonNull @Description("Their currency, an ISO 4217 code such as USD.") String currency,
    @NonNull @Description("How many amounts there are.") Integer count,
    @Description("Their sum; null when they are not added.") @Nullable Money total,
    @Description("Why they are not added; null when they are.")
        @Nullable AmountSumRefusal notAdded) {

  /** The sum of all amounts of one kind and currency, whose groups are not empty. */
  static AmountSum of(List<AmountGroup> groups) {
    AmountGroup all = groups.stream().reduce(AmountGroup::plus).orElseThrow();
    Set<Qualifier> qualifiers =
        groups.stream()
            .map(AmountGroup::qualifier)
            .filter(each -> each != Qualifier.EXACT)
            .collect(Collectors.toSet());
    AmountSumRefusal refusal = all.count() == 1 ? null : refusal(groups, qualifiers);
    Qualifier qualifier = qualifiers.stream().findFirst().orElse(Qualifier.EXACT);
    return new AmountSum(
        all.kind(),
        all.currency(),
        Math.toIntExact(all.count()),
        refusal == null ? new Money(all.sum(), all.currency(), qualifier) : null,
        refusal);
  }

  private static @Nullable AmountSumRefusal refusal(
      List<AmountGroup> groups, Set<Qualifier> qualifiers) {
    if (groups.stream().anyMatch(each -> each.overlap() == AmountOverlap.RUNNING_TOTAL)) {
      return AmountSumRefusal.RUNNING_TOTALS;
    }
    if (groups.stream().anyMatch(each -> each.overlap() == AmountOverlap.PART)) {
      return AmountSumRefusal.PARTS;
    }
    if (groups.stream().anyMatch(each -> each.overlap() == null)) {
      return AmountSumRefusal.OVERLAP_UNKNOWN;
    }
    return qualifiers.size() > 1 ? AmountSumRefusal.QUALIFIERS : null;
  }
}
