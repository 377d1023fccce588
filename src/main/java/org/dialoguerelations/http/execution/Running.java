package org.dialoguerelations.http.execution;

import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.MergedField;
import graphql.execution.ResultNodesInfo;
import graphql.execution.instrumentation.Instrumentation;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationCreateStateParameters;
import graphql.schema.GraphQLObjectType;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.dialoguerelations.http.limits.AnswerSize;
import org.dialoguerelations.platform.load.Cancellation;
import org.dialoguerelations.platform.load.ReadSession;
import org.jspecify.annotations.Nullable;

/**
 * One execution, which is all on one thread: whether it goes on, and what it need not find out
 * again. It begins no further field, object or item once its request was stopped, or has got more
 * text than an answer may have: its values are in memory before the first of them is written.
 */
final class Running implements InstrumentationState {

  private final Cancellation stop;
  private final Levels levels;
  private final int maxValues;
  private final long maxBytes;
  private final Map<GraphQLObjectType, Map<MergedField, Selected>> selected =
      new IdentityHashMap<>();
  private long characters;

  private Running(Cancellation stop, Levels levels, int maxValues, long maxBytes) {
    this.stop = stop;
    this.levels = levels;
    this.maxValues = maxValues;
    this.maxBytes = maxBytes;
  }

  /**
   * Has one begin with each execution.
   *
   * @param maxBytes that an answer may have
   */
  static Instrumentation each(long maxBytes) {
    return new SimplePerformantInstrumentation() {
      @Override
      public InstrumentationState createState(InstrumentationCreateStateParameters parameters) {
        var context = parameters.getExecutionInput().getGraphQLContext();
        Integer maxValues = context.get(ResultNodesInfo.MAX_RESULT_NODES);
        ReadSession<?> reading = context.get(ReadSession.class);
        return new Running(
            context.get(Cancellation.class), new Levels(reading::dispatch), maxValues, maxBytes);
      }
    };
  }

  static Running in(ExecutionContext context) {
    return (Running) context.getInstrumentationState();
  }

  /**
   * Goes on unless it was stopped.
   *
   * @throws AbortExecutionException when it was
   */
  void check() {
    if (stop.isStopped()) {
      throw new AbortExecutionException("stopped");
    }
  }

  Levels levels() {
    return levels;
  }

  /** What is selected of objects of a type by a field; collected once, however many there are. */
  Selected selected(GraphQLObjectType type, MergedField field, Supplier<Selected> collected) {
    Map<MergedField, Selected> ofType =
        selected.computeIfAbsent(type, first -> new IdentityHashMap<>());
    Selected known = ofType.get(field);
    if (known == null) {
      known = collected.get();
      ofType.put(field, known);
    }
    return known;
  }

  /** Takes note of a value that stands in the answer. */
  void got(@Nullable Object value) {
    if (value instanceof String text) {
      // Each is a byte at least.
      characters += text.length();
      if (characters > maxBytes && !stop.isStopped()) {
        stop.fail(AnswerSize.exceeded(maxBytes));
      }
    }
  }

  /** Counts values of the answer; false, and nothing is counted, when they are too many. */
  boolean count(ResultNodesInfo values, int more) {
    if (values.getResultNodesCount() + more > maxValues) {
      return false;
    }
    for (int i = 0; i < more; i++) {
      values.incrementAndGetResultNodesCount();
    }
    return true;
  }
}
