package org.dialoguerelations.http.mcp;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import org.dialoguerelations.kernel.TrueOrFalse;

/** Whether agents may ask by the Model Context Protocol. */
@ConfigMapping(prefix = "dialogue-relations.mcp")
public interface McpConfig {

  /** Whether the protocol is served at {@code /mcp}. */
  @WithDefault("true")
  @WithConverter(TrueOrFalse.class)
  boolean enabled();
}
