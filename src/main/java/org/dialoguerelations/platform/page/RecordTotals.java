package org.dialoguerelations.platform.page;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.dialoguerelations.platform.load.Relation;

/** How many records of a type there are; those that no import counted are counted when asked. */
@Singleton
public class RecordTotals {

  private final RecordCounts imported;
  private final EntityManager entities;
  private final Relation<String, Integer> counts = Relation.toOne("Record.count", this::counts);

  RecordTotals(RecordCounts imported, EntityManager entities) {
    this.imported = imported;
    this.entities = entities;
  }

  /** The number of all records of a type. */
  Total of(String type) {
    return Total.of(counts, type);
  }

  private Map<String, Integer> counts(Set<String> types) {
    Map<String, Integer> counts = new HashMap<>(imported.byType(types));
    types.forEach(type -> counts.computeIfAbsent(type, this::count));
    return counts;
  }

  private int count(String type) {
    return entities
        .createQuery("select count(*) from " + type, Long.class)
        .getSingleResult()
        .intValue();
  }
}
