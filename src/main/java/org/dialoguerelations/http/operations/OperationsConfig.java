package org.dialoguerelations.http.operations;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;
import org.dialoguerelations.kernel.TrueOrFalse;

/** Which documents clients may name instead of sending them. */
@ConfigMapping(prefix = "dialogue-relations.operations")
public interface OperationsConfig {

  /** Whether documents are kept under their hash, as clients of Apollo's protocol ask. */
  @WithDefault("true")
  @WithConverter(TrueOrFalse.class)
  boolean automatic();

  /** How many bytes of memory the documents take that are kept under their hash. */
  @WithDefault("4M")
  MemorySize automaticBytes();

  /** A folder of trusted documents; there are none without it. */
  Optional<Path> trusted();

  /** Whether trusted documents are executed, and no others. */
  @WithDefault("false")
  @WithConverter(TrueOrFalse.class)
  boolean trustedOnly();
}
