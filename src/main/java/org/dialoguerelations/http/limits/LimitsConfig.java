package org.dialoguerelations.http.limits;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import org.dialoguerelations.platform.setting.Allowed;

/** How much one request may take, and how much all of them together. */
@ConfigMapping(prefix = "dialogue-relations.limits")
public interface LimitsConfig {

  /** How many bytes the body of a request may have. */
  @WithDefault("64K")
  @Allowed(from = "1K", to = "16M")
  MemorySize bodyBytes();

  /** How long a body may take to arrive. */
  @WithDefault("10S")
  @Allowed(from = "1ms", to = "10M")
  Duration bodyTime();

  /** How many characters a document may have. */
  @WithDefault("50000")
  @Allowed(from = "100", to = "16777216")
  int characters();

  /** How many tokens a document may have; also, how many comments. */
  @WithDefault("2000")
  @Allowed(from = "10", to = "1000000")
  int tokens();

  /** The nesting depth: how many levels of selection sets a document may have. */
  @WithDefault("25")
  // The parser and the walks over a document need a piece of the stack for each level.
  @Allowed(from = "1", to = "100")
  int depth();

  /** How many aliases a document may have. */
  @WithDefault("100")
  @Allowed(from = "0", to = "1000000")
  int aliases();

  /** How many fields an operation may have at its root; five lookups by code are as one. */
  @WithDefault("20")
  @Allowed(from = "1", to = "1000000")
  int rootFields();

  /** How many directives a document may have. */
  @WithDefault("50")
  @Allowed(from = "0", to = "1000000")
  int directives();

  /** How many fields a document may have with its fragments expanded. */
  @WithDefault("1000")
  @Allowed(from = "1", to = "1000000")
  int fields();

  /** How many values an answer may have by estimate, from the requested page sizes. */
  @WithDefault("250000")
  @Allowed(from = "1", to = "2147483647")
  int cost();

  /** How many values an answer may have. */
  @WithDefault("50000")
  @Allowed(from = "1", to = "2147483647")
  int values();

  /** The estimated length of a list whose field has no page size. */
  @WithDefault("2")
  @Allowed(from = "1", to = "1000000")
  int listSize();

  /**
   * The size of the cache of parsed and validated documents, in characters. Less on a heap of less
   * than 192 MiB.
   */
  @WithDefault("250000")
  @Allowed(from = "0", to = "1048576000")
  int keptCharacters();

  /**
   * How many bytes an answer may have before compression. Less on a heap of less than 444 MiB,
   * unless it is set.
   */
  @WithDefault("8M")
  @Allowed(from = "1K", to = "1000M")
  MemorySize responseBytes();

  /**
   * How many bytes of answers may wait until clients take them, over all connections; a quarter of
   * it on one. Less on a heap of less than 572 MiB, unless it is set.
   */
  @WithDefault("64M")
  @Allowed(from = "1K", to = "16G")
  MemorySize unreadBytes();

  /** How long a client may take nothing of an answer that waits for it; then it is broken off. */
  @WithDefault("20S")
  @Allowed(from = "1ms", to = "10M")
  Duration takeTime();

  /** The deadline of an answer, from when the request was read, waiting included. */
  @WithDefault("10S")
  @Allowed(from = "1ms", to = "10M")
  Duration time();

  /** How long one execution may take, waiting not included: dear requests of some end first. */
  @WithDefault("5S")
  @Allowed(from = "1ms", to = "10M")
  Duration executionTime();

  /**
   * How many requests are executed at once. At most one for each 24 MiB of heap, unless it is set.
   */
  @WithDefault("4")
  @Allowed(from = "1", to = "1000")
  int concurrentExecutions();

  /** How many requests may wait for execution; further ones are refused. */
  @WithDefault("64")
  @Allowed(from = "0", to = "100000")
  int waitingExecutions();
}
