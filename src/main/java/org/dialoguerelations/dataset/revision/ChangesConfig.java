package org.dialoguerelations.dataset.revision;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import org.dialoguerelations.platform.setting.Allowed;

/** How far back clients can ask what changed. */
@ConfigMapping(prefix = "dialogue-relations.changes")
public interface ChangesConfig {

  /** How many revisions are remembered, with what each changed; the one that is served is one. */
  @WithDefault("50")
  @Allowed(from = "1", to = "100")
  int revisions();
}
