package org.dialoguerelations.dataset.revision;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import jakarta.inject.Singleton;
import java.util.List;

/** Tells which data set is served: by its name, one series at a time. */
@Singleton
class DatasetMeters {

  private final MultiGauge revision;

  DatasetMeters(MeterRegistry registry) {
    this.revision =
        MultiGauge.builder("dialogue.relations.dataset.imported")
            .description("When the data set that is served was imported, since 1970")
            .baseUnit("seconds")
            .register(registry);
  }

  /** Another revision is served. */
  void changed(DatasetRevision now) {
    revision.register(
        List.of(Row.of(Tags.of("revision", now.revision()), now.importedAt().getEpochSecond())),
        true);
  }
}
