package org.dialoguerelations.partner.relation;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dialoguerelations.platform.load.Relation;
import org.dialoguerelations.platform.page.PageQuery;
import org.dialoguerelations.platform.page.Projection;
import org.dialoguerelations.platform.page.RecordRepository;
import org.dialoguerelations.platform.page.RecordTotals;
import org.dialoguerelations.platform.page.SortOrder;

/** The dialogue relations of the data set. */
@Singleton
public class DialogueRelations extends RecordRepository<DialogueRelationEntity, DialogueRelation> {

  /** Pairs of a partner and its relations. */
  static final String OF_PARTNER =
      """
      select d.firstId as parent, d.id as child from DialogueRelation d where d.firstId in :parents
      union all
      select d.secondId as parent, d.id as child from DialogueRelation d where d.secondId in :parents
      """;

  private final Relation<Pair, DialogueRelation> between =
      Relation.toOne("DialogueRelation.between", this::between);

  DialogueRelations(RecordTotals totals) {
    super(
        totals,
        new PageQuery<>(DialogueRelation.class, SortOrder.BY_CODE)
            .with(DialogueRelationOrder.NAME, SortOrder.BY_NAME)
            .with(DialogueRelationOrder.CODE, SortOrder.BY_CODE));
  }

  /** The relation between two partners, in either order; at most one of each pair. */
  Relation<Pair, DialogueRelation> between() {
    return between;
  }

  private Map<Pair, DialogueRelation> between(Set<Pair> pairs) {
    Map<Pair, DialogueRelation> found = new HashMap<>();
    pairs.forEach(pair -> between(pair).ifPresent(relation -> found.put(pair, relation)));
    return found;
  }

  private Optional<DialogueRelation> between(Pair pair) {
    return find(
            """
            select %s from DialogueRelation d
              join Partner first on first.id = d.firstId
              join Partner second on second.id = d.secondId
            where (first.code = ?1 and second.code = ?2)
               or (first.code = ?2 and second.code = ?1)
            """
                .formatted(new Projection<>(DialogueRelation.class).columns("d")),
            pair.one(),
            pair.other())
        .project(DialogueRelation.class)
        .stream()
        .findFirst();
  }
}
