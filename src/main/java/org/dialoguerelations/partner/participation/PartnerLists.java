package org.dialoguerelations.partner.participation;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.dialoguerelations.platform.load.Relation;
import org.dialoguerelations.platform.page.ChildrenOf;
import org.dialoguerelations.platform.page.Page;
import org.dialoguerelations.record.ParticipationBasis;
import org.jspecify.annotations.Nullable;

/**
 * The relations from partners to pages of the records in which they have a part: one for each set
 * of bases, whose lists have cursors of their own.
 *
 * @param <R> the record
 */
public final class PartnerLists<R> {

  /** Description of the argument {@code basis}. */
  public static final String BASIS = "On which bases it has a part; on any when absent.";

  private static final String PAIRS =
      """
      select distinct x.partnerId as parent, x.recordId as child
      from Participation x
      where x.partnerId in :parents and x.type = '%s' and %s
      """;

  private static final Set<ParticipationBasis> ANY = EnumSet.allOf(ParticipationBasis.class);

  private final Map<Set<ParticipationBasis>, Relation<ChildrenOf, Page<R>>> relations =
      new HashMap<>();

  /**
   * @param name of the relation from any basis
   * @param type of the records
   * @param children makes a relation of its name and an HQL select of pairs
   */
  public PartnerLists(
      String name,
      String type,
      BiFunction<String, String, Relation<ChildrenOf, Page<R>>> children) {
    for (int bits = 0; bits < 1 << ANY.size(); bits++) {
      int chosen = bits;
      Set<ParticipationBasis> bases =
          ANY.stream()
              .filter(basis -> (chosen >> basis.ordinal() & 1) == 1)
              .collect(Collectors.toUnmodifiableSet());
      relations.put(
          bases,
          children.apply(
              bases.equals(ANY) ? name : name + sorted(bases), PAIRS.formatted(type, on(bases))));
    }
  }

  /** The relation from partners that have a part on one of these bases; null is any. */
  public Relation<ChildrenOf, Page<R>> on(@Nullable List<ParticipationBasis> bases) {
    return Objects.requireNonNull(relations.get(bases == null ? ANY : Set.copyOf(bases)));
  }

  private static String on(Set<ParticipationBasis> bases) {
    if (bases.equals(ANY)) {
      return "1 = 1";
    }
    return bases.isEmpty() ? "1 = 0" : "x.basis in " + sorted(bases);
  }

  private static String sorted(Set<ParticipationBasis> bases) {
    return bases.stream().sorted().map(Enum::name).collect(Collectors.joining(", ", "(", ")"));
  }
}
