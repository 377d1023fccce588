package org.dialoguerelations.http.cache;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import org.dialoguerelations.kernel.TrueOrFalse;
import org.dialoguerelations.platform.setting.Allowed;

/** How long clients, shared caches and the service may cache answers. */
@ConfigMapping(prefix = "dialogue-relations.cache")
public interface CacheConfig {

  /**
   * The size of the cache of answers, in bytes; 0 switches it off. Less on a heap of less than 192
   * MiB.
   */
  @WithDefault("16M")
  @Allowed(from = "0", to = "16G")
  MemorySize answerBytes();

  /** Whether shared caches may store answers. */
  @WithDefault("true")
  @WithConverter(TrueOrFalse.class)
  boolean shared();

  /** The freshness lifetime of an answer ({@code max-age}). */
  @WithDefault("60S")
  @Allowed(from = "0S", to = "365D")
  Duration maxAge();

  /** How long a stale answer may be used during revalidation ({@code stale-while-revalidate}). */
  @WithDefault("600S")
  @Allowed(from = "0S", to = "365D")
  Duration staleWhileRevalidate();

  /** Part of each {@code ETag}: another text changes all tags. */
  @WithDefault("1")
  @Allowed("any text")
  String generation();
}
