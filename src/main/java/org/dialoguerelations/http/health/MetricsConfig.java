package org.dialoguerelations.http.health;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import org.dialoguerelations.kernel.TrueOrFalse;
import org.dialoguerelations.platform.setting.Allowed;

/** Who may see metrics. */
@ConfigMapping(prefix = "dialogue-relations.metrics")
public interface MetricsConfig {

  /** Whether metrics are served at {@code /q/metrics}; they are open to all who reach the port. */
  @WithDefault("true")
  @WithConverter(TrueOrFalse.class)
  boolean served();

  /**
   * A port of its own at which {@code /q/metrics} is served, and no longer at the service's port;
   * 0: there. The images set 9000.
   */
  @WithDefault("0")
  @Allowed(from = "0", to = "65535")
  int port();
}
