package org.dialoguerelations.dataset;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import org.dialoguerelations.kernel.setting.Allowed;

/** How the service learns of what others do to the database. */
@ConfigMapping(prefix = "dialogue-relations.watch")
public interface WatchConfig {

  /**
   * How often the service looks which revision the database holds, and whether it is there at all;
   * never with 0.
   */
  @WithDefault("1S")
  @Allowed(from = "0S", to = "1H")
  Duration every();

  /** How long a look may take; the database counts as away then. */
  @WithDefault("2S")
  @Allowed(from = "100ms", to = "30S")
  Duration timeout();
}
