package org.dialoguerelations.meeting;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import org.dialoguerelations.dataset.importing.Fields;
import org.dialoguerelations.record.Qualifier;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** How long something took. */
@Embeddable
@Description("How long something took.")
public record Duration(
    @Description("The number of minutes.") int minutes,
    @NonNull @Description("How exactly the source gives it.") @Enumerated(EnumType.STRING)
        Qualifier qualifier) {

  /** The duration under a key; empty when there is none. */
  static Optional<Duration> read(Fields fields, String key) {
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
                return new Duration(
                    minutes, duration.one("qualifier", Qualifier.class).orElse(Qualifier.EXACT));
              }
            });
  }
}
