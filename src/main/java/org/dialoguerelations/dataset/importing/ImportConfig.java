package org.dialoguerelations.dataset.importing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** When a data set is imported. */
@ConfigMapping(prefix = "dialogue-relations.import")
public interface ImportConfig {

  /**
   * What a start does with the configured data set. With {@code require} and {@code follow} the
   * service never writes to the database.
   */
  @WithDefault("import")
  AtStart atStart();
}
