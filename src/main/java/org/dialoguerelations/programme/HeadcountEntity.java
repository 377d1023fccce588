package org.dialoguerelations.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.dialoguerelations.dataset.importing.CitedFields;
import org.dialoguerelations.kernel.date.Period;
import org.dialoguerelations.record.Qualifier;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of {@link Headcount}. */
@Entity(name = "Headcount")
@Immutable
class HeadcountEntity {

  @Id long id;

  long programmeId;

  @Column(name = "people")
  int count;

  @Enumerated(EnumType.STRING)
  Qualifier qualifier;

  @Nullable String who;

  @Nullable Long fromId;

  @Nullable Long toId;

  @Nullable Period period;

  static HeadcountEntity read(CitedFields item, long programme) {
    HeadcountEntity headcount = new HeadcountEntity();
    headcount.id = item.key();
    headcount.programmeId = programme;
    item.demand("count");
    headcount.count = item.integer("count").orElse(0);
    headcount.qualifier = item.one("qualifier", Qualifier.class).orElse(Qualifier.EXACT);
    headcount.who = item.text("who").orElse(null);
    headcount.fromId = item.reference("from", "Partner").orElse(null);
    headcount.toId = item.reference("to", "Partner").orElse(null);
    headcount.period = item.date("period").map(Period::of).orElse(null);
    if (headcount.count < 0) {
      item.report("count", "must not be negative");
    }
    return headcount;
  }
}
