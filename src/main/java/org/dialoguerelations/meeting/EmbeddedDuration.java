package org.dialoguerelations.meeting;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.dialoguerelations.dataset.Fields;
import org.dialoguerelations.source.Qualifier;

/** The columns of a {@link Duration}. */
@Embeddable
record EmbeddedDuration(Integer minutes, @Enumerated(EnumType.STRING) Qualifier qualifier) {

  /** The duration under a key; null, which is how an unknown one is stored, when there is none. */
  static EmbeddedDuration read(Fields fields, String key) {
    return fields
        .map(key)
        .map(
            duration -> {
              try (duration) {
                duration.demand("minutes");
                int minutes = duration.integer("minutes").orElse(0);
                if (minutes <= 0) {
                  duration.report("minutes", "must be more than 0");
                }
                return new EmbeddedDuration(
                    minutes, duration.one("qualifier", Qualifier.class).orElse(Qualifier.EXACT));
              }
            })
        .orElse(null);
  }

  /** The duration in these columns; null for null. */
  static Duration read(EmbeddedDuration columns) {
    return columns == null ? null : new Duration(columns.minutes, columns.qualifier);
  }
}
