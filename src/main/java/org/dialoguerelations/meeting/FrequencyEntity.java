package org.dialoguerelations.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.dialoguerelations.dataset.importing.CitedFields;
import org.dialoguerelations.kernel.date.PartialDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of {@link Frequency}. */
@Entity(name = "Frequency")
@Immutable
class FrequencyEntity {

  @Id long id;

  long mechanismId;

  String text;

  @Nullable PartialDate from;

  @Nullable PartialDate until;

  static FrequencyEntity read(CitedFields item, long mechanism) {
    FrequencyEntity frequency = new FrequencyEntity();
    frequency.id = item.key();
    frequency.mechanismId = mechanism;
    frequency.text = item.required("text");
    frequency.from = item.date("from").orElse(null);
    frequency.until = item.date("until").orElse(null);
    item.doubtSpan("from", "until");
    return frequency;
  }
}
