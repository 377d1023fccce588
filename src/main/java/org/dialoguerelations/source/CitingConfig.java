package org.dialoguerelations.source;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** What citations say of the service. */
@ConfigMapping(prefix = "dialogue-relations")
public interface CitingConfig {

  /** The address under which the service is public; citations name it. */
  Optional<String> publicUrl();
}
