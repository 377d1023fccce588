package org.dialoguerelations.source;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;
import org.dialoguerelations.platform.setting.Allowed;

/** How citations name the service. */
@ConfigMapping(prefix = "dialogue-relations")
public interface CitingConfig {

  /** The address under which the service is public; citations name it. */
  @Allowed("an address of http or https")
  Optional<String> publicUrl();
}
