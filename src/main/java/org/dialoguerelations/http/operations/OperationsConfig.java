package org.dialoguerelations.http.operations;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;
import org.dialoguerelations.kernel.TrueOrFalse;
import org.dialoguerelations.platform.setting.Allowed;

/** Which documents clients may name instead of sending them. */
@ConfigMapping(prefix = "dialogue-relations.operations")
public interface OperationsConfig {

  /** Whether automatic persisted queries (Apollo's protocol) are supported. */
  @WithDefault("true")
  @WithConverter(TrueOrFalse.class)
  boolean automatic();

  /**
   * The size of the cache of automatic persisted queries, in bytes. Less on a heap of less than 192
   * MiB.
   */
  @WithDefault("4M")
  @Allowed(from = "0", to = "1G")
  MemorySize automaticBytes();

  /** A folder of trusted documents; there are none without it. A problem in it stops the start. */
  @Allowed("a folder")
  Optional<Path> trusted();

  /** Whether only trusted documents are executed. */
  @WithDefault("false")
  @WithConverter(TrueOrFalse.class)
  boolean trustedOnly();
}
