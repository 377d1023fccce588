package org.dialoguerelations.kernel.load;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much of the data is kept at hand. */
@ConfigMapping(prefix = "dialogue-relations.recall")
public interface RecallConfig {

  /**
   * How many bytes of records and lists are kept, estimated; with 0 each request reads its own. The
   * default is less on a heap of less than 192 MiB.
   */
  @WithDefault("16M")
  MemorySize bytes();
}
