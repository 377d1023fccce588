package org.dialoguerelations.platform.load;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import org.dialoguerelations.platform.setting.Allowed;

/** How much of the data is kept at hand. */
@ConfigMapping(prefix = "dialogue-relations.recall")
public interface RelationCacheConfig {

  /**
   * The estimated size of the cache of records and lists, in bytes; 0 switches it off. Less on a
   * heap of less than 192 MiB.
   */
  @WithDefault("16M")
  @Allowed(from = "0", to = "16G")
  MemorySize bytes();
}
