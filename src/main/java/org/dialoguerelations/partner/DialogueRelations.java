package org.dialoguerelations.partner;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dialoguerelations.kernel.load.Relation;
import org.dialoguerelations.kernel.page.PageQuery;
import org.dialoguerelations.kernel.page.RecordRepository;
import org.dialoguerelations.kernel.page.SortKey;
import org.dialoguerelations.kernel.page.SortOrder;

/** The dialogue relations of the data set. */
@Singleton
public class DialogueRelations extends RecordRepository<DialogueRelationEntity, DialogueRelation>
    implements PanacheRepositoryBase<DialogueRelationEntity, Long> {

  /** Pairs of a partner and its relations. */
  static final String OF_PARTNER =
      """
      select d.firstId as parent, d.id as child from DialogueRelation d where d.firstId in :parents
      union all
      select d.secondId as parent, d.id as child from DialogueRelation d where d.secondId in :parents
      """;

  private static final SortKey<DialogueRelationEntity> CODE =
      SortKey.ofText("code", row -> row.code);
  private static final SortKey<DialogueRelationEntity> NAME =
      SortKey.ofText("sortName", row -> row.sortName);
  private static final SortOrder<DialogueRelationEntity> BY_NAME = SortOrder.ascending(NAME, CODE);
  private static final SortOrder<DialogueRelationEntity> BY_CODE = SortOrder.ascending(CODE);

  private final Relation<Pair, DialogueRelation> between =
      Relation.toOne("DialogueRelation.between", this::between);

  DialogueRelations() {
    super(
        new PageQuery<>("DialogueRelation", DialogueRelationEntity.class, BY_CODE)
            .with(DialogueRelationOrder.NAME, BY_NAME)
            .with(DialogueRelationOrder.CODE, BY_CODE),
        DialogueRelationEntity::toRecord);
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
    return getEntityManager()
        .createQuery(
            """
            select d from DialogueRelation d
              join Partner first on first.id = d.firstId
              join Partner second on second.id = d.secondId
            where (first.code = :one and second.code = :other)
               or (first.code = :other and second.code = :one)
            """,
            DialogueRelationEntity.class)
        .setParameter("one", pair.one())
        .setParameter("other", pair.other())
        .getResultStream()
        .findFirst()
        .map(DialogueRelationEntity::toRecord);
  }
}
