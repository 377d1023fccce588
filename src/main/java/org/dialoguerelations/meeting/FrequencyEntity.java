package org.dialoguerelations.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.dialoguerelations.dataset.importing.CitedFields;
import org.dialoguerelations.kernel.date.PartialDate;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of {@link Frequency}. */
@Entity(name = "Frequency")
@Table(name = "frequency")
@Immutable
class FrequencyEntity {

  @Id long id;

  @Column(name = "mechanism_id")
  long mechanismId;

  String text;

  @Embedded
  @EmbeddedColumnNaming("from_%s")
  @Nullable PartialDate from;

  @Embedded
  @EmbeddedColumnNaming("until_%s")
  @Nullable PartialDate until;

  static FrequencyEntity read(CitedFields item, long mechanism) {
    FrequencyEntity frequency = new FrequencyEntity();
    frequency.id = item.key();
    frequency.mechanismId = mechanism;
    frequency.text = item.required("text");
    frequency.from = item.date("from").orElse(null);
    frequency.until = item.date("until").orElse(null);
    return frequency;
  }
}
