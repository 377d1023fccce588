package org.dialoguerelations.http.operations;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;
import org.dialoguerelations.kernel.TrueOrFalse;
import org.dialoguerelations.kernel.setting.Allowed;

/** Which documents clients may name instead of sending them. */
@ConfigMapping(prefix = "dialogue-relations.operations")
public interface OperationsConfig {

  /** Whether documents are kept under their hash, as clients of Apollo's protocol ask. */
  @WithDefault("true")
  @WithConverter(TrueOrFalse.class)
  boolean automatic();

  /**
   * How many bytes of memory the documents take that are kept under their hash. Less on a heap of
   * less than 192 MiB.
   */
  @WithDefault("4M")
  @Allowed(from = "0", to = "1G")
  MemorySize automaticBytes();

  /** A folder of trusted documents; there are none without it. A problem in it stops the start. */
  @Allowed("a folder")
  Optional<Path> trusted();

  /** Whether trusted documents are executed, and no others. */
  @WithDefault("false")
  @WithConverter(TrueOrFalse.class)
  boolean trustedOnly();
}
