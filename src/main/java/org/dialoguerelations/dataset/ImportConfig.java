package org.dialoguerelations.dataset;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import org.dialoguerelations.kernel.TrueOrFalse;

/** Whether a data set may be imported. */
@ConfigMapping(prefix = "dialogue-relations.import")
public interface ImportConfig {

  /**
   * Whether a data set is imported that the database does not hold; otherwise the start fails.
   * False for databases that cannot be written to.
   */
  @WithDefault("true")
  @WithConverter(TrueOrFalse.class)
  boolean allowed();
}
