package org.dialoguerelations.http.limits;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import org.dialoguerelations.kernel.setting.Allowed;

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

  /** How many selection sets of a document may stand in each other. */
  @WithDefault("25")
  // The parser and the walks over a document need a piece of the stack for each level.
  @Allowed(from = "1", to = "100")
  int depth();

  /** How many aliases a document may have. */
  @WithDefault("100")
  @Allowed(from = "0", to = "1000000")
  int aliases();

  /** How many fields an operation may have at its root. */
  @WithDefault("20")
  @Allowed(from = "1", to = "1000000")
  int rootFields();

  /** How many directives a document may have. */
  @WithDefault("50")
  @Allowed(from = "0", to = "1000000")
  int directives();

  /** How many fields a document may have once its fragments are spread out. */
  @WithDefault("1000")
  @Allowed(from = "1", to = "1000000")
  int fields();

  /** How many values the answer to a request could have, by the sizes of the pages asked for. */
  @WithDefault("250000")
  @Allowed(from = "1", to = "2147483647")
  int cost();

  /** How many values an answer has at most. */
  @WithDefault("50000")
  @Allowed(from = "1", to = "2147483647")
  int values();

  /** How long a list is taken to be, before execution, when its field names no page size. */
  @WithDefault("2")
  @Allowed(from = "1", to = "1000000")
  int listSize();

  /**
   * How many characters all documents together have that are kept, read and checked. Less on a heap
   * of less than 192 MiB.
   */
  @WithDefault("250000")
  @Allowed(from = "0", to = "1048576000")
  int keptCharacters();

  /**
   * How many bytes an answer may have, before it is compressed. At most one sixteenth of the heap,
   * unless it is set.
   */
  @WithDefault("8M")
  @Allowed(from = "1K", to = "1000M")
  MemorySize responseBytes();

  /** How long an answer may take from when the request was read; waiting counts. */
  @WithDefault("10S")
  @Allowed(from = "1ms", to = "10M")
  Duration time();

  /**
   * How many requests are executed at once. At most one for each 24 MiB of heap, unless it is set.
   */
  @WithDefault("4")
  @Allowed(from = "1", to = "1000")
  int concurrentExecutions();

  /** How many requests wait for their execution; more are refused at once. */
  @WithDefault("64")
  @Allowed(from = "0", to = "100000")
  int waitingExecutions();
}
