package org.dialoguerelations.http.endpoint;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import org.dialoguerelations.kernel.TrueOrFalse;

/** Whether people may explore the schema in a browser. */
@ConfigMapping(prefix = "dialogue-relations.graphiql")
public interface GraphiqlConfig {

  /** Whether GraphiQL is served at {@code /graphiql}. */
  @WithDefault("true")
  @WithConverter(TrueOrFalse.class)
  boolean enabled();
}
