package org.dialoguerelations.agreement.entry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.stream.Stream;
import org.dialoguerelations.dataset.importing.CitedFields;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of {@link EntryIntoForceThreshold}. */
@Entity(name = "EntryIntoForceThreshold")
@Immutable
public class EntryIntoForceThresholdEntity {

  public @Id long id;

  long ruleId;

  @Column(name = "required")
  int count;

  @Nullable Long organisationId;

  boolean others;

  public static EntryIntoForceThresholdEntity read(CitedFields item, long rule) {
    EntryIntoForceThresholdEntity threshold = new EntryIntoForceThresholdEntity();
    threshold.id = item.key();
    threshold.ruleId = rule;
    item.demand("count");
    threshold.count = item.integer("count").orElse(1);
    if (threshold.count < 1) {
      item.report("count", "must be 1 or more");
    }
    threshold.organisationId = item.reference("membersOf", "Partner").orElse(null);
    threshold.others = item.flag("others").orElse(false);
    if (Stream.of("among", "membersOf", "others").filter(item::has).count() > 1) {
      item.report("", "names one group: 'among', 'membersOf' or 'others'");
    }
    return threshold;
  }

  public EntryIntoForceThreshold toRecord(List<Long> partners) {
    return new EntryIntoForceThreshold(id, count, partners, organisationId, others);
  }
}
