package org.dialoguerelations.dataset.revision;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import org.dialoguerelations.platform.setting.Allowed;

/** How the service learns of what others do to the database. */
@ConfigMapping(prefix = "dialogue-relations.watch")
public interface WatchConfig {

  /**
   * How often the service checks the revision and the availability of the database; 0 means never.
   */
  @WithDefault("1S")
  @Allowed(from = "0S", to = "1H")
  Duration every();

  /**
   * Whether the folder of the data set is watched, too, and imported again when a file was saved;
   * what is wrong in it is at {@code /data}.
   */
  @WithDefault("false")
  boolean files();

  /** Timeout of this check; after it the database counts as unavailable. */
  @WithDefault("2S")
  @Allowed(from = "100ms", to = "30S")
  Duration timeout();
}
