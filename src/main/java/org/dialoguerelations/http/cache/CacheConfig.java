package org.dialoguerelations.http.cache;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import org.dialoguerelations.kernel.TrueOrFalse;
import org.dialoguerelations.kernel.setting.Allowed;

/** How long answers may be kept, by clients, by caches on the way and by the service itself. */
@ConfigMapping(prefix = "dialogue-relations.cache")
public interface CacheConfig {

  /**
   * How many bytes of answers the service keeps; with 0 each request is executed for itself. Less
   * on a heap of less than 192 MiB.
   */
  @WithDefault("16M")
  @Allowed(from = "0", to = "16G")
  MemorySize answerBytes();

  /** Whether caches that serve several clients may keep answers. */
  @WithDefault("true")
  @WithConverter(TrueOrFalse.class)
  boolean shared();

  /** How long an answer may be used without a question. */
  @WithDefault("60S")
  @Allowed(from = "0S", to = "365D")
  Duration maxAge();

  /** How long after that it may be used while the question is under way. */
  @WithDefault("600S")
  @Allowed(from = "0S", to = "365D")
  Duration staleWhileRevalidate();

  /** Any text; another one makes tags differ although neither data nor version do. */
  @WithDefault("1")
  @Allowed("any text")
  String generation();
}
