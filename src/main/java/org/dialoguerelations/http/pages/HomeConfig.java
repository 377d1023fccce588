package org.dialoguerelations.http.pages;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import org.dialoguerelations.kernel.TrueOrFalse;

/** What the service shows to people in a browser. */
@ConfigMapping(prefix = "dialogue-relations.graphiql")
public interface HomeConfig {

  /** Whether GraphiQL is served at {@code /graphiql}. */
  @WithDefault("true")
  @WithConverter(TrueOrFalse.class)
  boolean enabled();
}
