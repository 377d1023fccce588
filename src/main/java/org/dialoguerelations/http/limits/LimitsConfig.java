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

  /** How many characters a document may have. */
  @WithDefault("50000")
  int characters();

  /** How many tokens a document may have; also, how many comments. */
  @WithDefault("2000")
  int tokens();

  /** How many selection sets of a document may stand in each other. */
  @WithDefault("25")
  int depth();

  /** How many aliases a document may have. */
  @WithDefault("100")
  int aliases();

  /** How many fields an operation may have at its root. */
  @WithDefault("20")
  int rootFields();

  /** How many directives a document may have. */
  @WithDefault("50")
  int directives();

  /** How many fields a document may have once its fragments are spread out. */
  @WithDefault("1000")
  int fields();

  /** How many values the answer to a request could have, by the sizes of the pages asked for. */
  @WithDefault("250000")
  int cost();

  /** How many values an answer has at most. */
  @WithDefault("50000")
  int values();

  /** How long a list is taken to be, before execution, when its field names no page size. */
  @WithDefault("2")
  int listSize();

  /** How many characters all documents together have that are kept, read and checked. */
  @WithDefault("250000")
  int keptCharacters();

  /** How many bytes an answer may have, before it is compressed. */
  @WithDefault("8M")
  MemorySize responseBytes();

  /** How long an answer may take from when the request was read; waiting counts. */
  @WithDefault("10S")
  Duration time();

  /** How many requests are executed at once. */
  @WithDefault("4")
  int concurrentExecutions();

  /** How many requests wait for their execution; more are refused at once. */
  @WithDefault("64")
  int waitingExecutions();
}
