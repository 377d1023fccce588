package org.dialoguerelations.dataset.importing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** When and how a data set is imported. */
@ConfigMapping(prefix = "dialogue-relations.import")
public interface ImportConfig {

  /**
   * What a start does with the configured data set. With {@code require} and {@code follow} the
   * service never writes to the database.
   */
  @WithDefault("import")
  AtStart atStart();

  /** Whether what is unlikely in a data set, and not confirmed, is an error. */
  @WithDefault("false")
  boolean strict();
}
