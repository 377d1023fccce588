package org.dialoguerelations.http.limits;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Stops the start when a limit is set to a value with which the service could not do its work. */
@Singleton
class LimitsCheck {

  private static final String PREFIX = "dialogue-relations.limits.";
  private static final long KIB = 1024;
  private static final long MIB = 1024 * KIB;

  /** The parser and the walks over a document need a piece of the stack for each level. */
  private static final int DEEPEST = 100;

  private static final int MOST = 1_000_000;
  private static final Duration LONGEST = Duration.ofMinutes(10);

  private final LimitsConfig limits;

  LimitsCheck(LimitsConfig limits) {
    this.limits = limits;
  }

  void check(@Observes StartupEvent event) {
    check();
  }

  /**
   * Compares each limit with its range.
   *
   * @throws IllegalArgumentException with a message for the operator
   */
  void check() {
    check("body-bytes", limits.bodyBytes().asLongValue(), KIB, 16 * MIB);
    check("body-time", limits.bodyTime());
    check("characters", limits.characters(), 100, 16 * MIB);
    check("tokens", limits.tokens(), 10, MOST);
    check("depth", limits.depth(), 1, DEEPEST);
    check("aliases", limits.aliases(), 0, MOST);
    check("root-fields", limits.rootFields(), 1, MOST);
    check("directives", limits.directives(), 0, MOST);
    check("fields", limits.fields(), 1, MOST);
    check("cost", limits.cost(), 1, Integer.MAX_VALUE);
    check("values", limits.values(), 1, Integer.MAX_VALUE);
    check("list-size", limits.listSize(), 1, MOST);
    check("kept-characters", limits.keptCharacters(), 0, 1000 * MIB);
    check("response-bytes", limits.responseBytes().asLongValue(), KIB, 1000 * MIB);
    check("time", limits.time());
    check("concurrent-executions", limits.concurrentExecutions(), 1, 1000);
    check("waiting-executions", limits.waitingExecutions(), 0, 100_000);
  }

  private static void check(String name, long value, long least, long most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          "%s%s must be from %d to %d, not %d".formatted(PREFIX, name, least, most, value));
    }
  }

  private static void check(String name, Duration value) {
    if (value.toMillis() < 1 || value.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException(
          "%s%s must be from 1 millisecond to %d minutes, not %s"
              .formatted(PREFIX, name, LONGEST.toMinutes(), value));
    }
  }
}
