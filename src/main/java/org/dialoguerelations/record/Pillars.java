package org.dialoguerelations.record;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.dialoguerelations.dataset.importing.RecordFields;
import org.dialoguerelations.dataset.importing.Rows;
import org.dialoguerelations.platform.load.Relation;
import org.dialoguerelations.platform.page.Condition;
import org.jspecify.annotations.Nullable;

/** The pillars of records of any type. */
@Singleton
public class Pillars implements PanacheRepositoryBase<PillarEntity, PillarEntity.Key> {

  private final Relation<Long, List<Pillar>> ofRecord =
      Relation.toList("Record.pillars", this::byRecord);

  /** From the key of a record to its pillars. */
  public Relation<Long, List<Pillar>> ofRecord() {
    return ofRecord;
  }

  /**
   * Rows that lead to a record of one of the pillars; all rows when they are null.
   *
   * @param attribute the key of the record
   */
  public static Condition of(String attribute, @Nullable List<Pillar> pillars) {
    return Condition.where(
        "e.%s in (select p.subjectId from RecordPillar p where p.pillar in :pillar)"
            .formatted(attribute),
        "pillar",
        pillars);
  }

  /** Adds the rows of the pillars that a record in a data set file names. */
  public static void read(RecordFields fields, Rows rows) {
    fields.several("pillars", Pillar.class).stream()
        .distinct()
        .forEach(pillar -> rows.add(new PillarEntity(fields.key(), pillar)));
  }

  /** The pillars of each record. */
  public Map<Long, List<Pillar>> byRecord(Collection<Long> records) {
    return Grouping.by(
        list("subjectId in ?1 order by subjectId, pillar", records),
        row -> row.subjectId,
        PillarEntity::pillar);
  }
}
