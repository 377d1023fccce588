package org.dialoguerelations.http.health;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import org.dialoguerelations.kernel.TrueOrFalse;

/** Who may see metrics. */
@ConfigMapping(prefix = "dialogue-relations.metrics")
public interface MetricsConfig {

  /** Whether metrics are served at {@code /q/metrics}; they are open to all who reach the port. */
  @WithDefault("true")
  @WithConverter(TrueOrFalse.class)
  boolean served();
}
