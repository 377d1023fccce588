package org.dialoguerelations.http.limits;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much one request may take, and how much all of them together. */
@ConfigMapping(prefix = "dialogue-relations.limits")
public interface LimitsConfig {

  /** How many bytes the body of a request may have. */
  @WithDefault("64K")
  MemorySize bodyBytes();

  /** How long a body may take to arrive. */
  @WithDefault("10S")
  Duration bodyTime();

  /** How many bytes an answer may have, before it is compressed. */
  @WithDefault("8M")
  MemorySize responseBytes();

  /** How long an answer may take from the request's arrival. */
  @WithDefault("10S")
  Duration time();

  /** How many requests are executed at once. */
  @WithDefault("8")
  int concurrentExecutions();

  /** How many requests wait for their execution; more are refused at once. */
  @WithDefault("64")
  int waitingExecutions();
}
