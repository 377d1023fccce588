package org.dialoguerelations.http.execution;

import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.ExecutionStrategyInstrumentationContext;
import graphql.execution.instrumentation.FieldFetchingInstrumentationContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationCreateStateParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionStrategyParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldParameters;
import org.dialoguerelations.http.limits.AnswerSize;
import org.dialoguerelations.platform.load.Cancellation;
import org.jspecify.annotations.Nullable;

/**
 * Begins no further field, object or item once a request was stopped, or has got more text than an
 * answer may have: its values are in memory before the first of them is written.
 */
final class StoppableFields extends SimplePerformantInstrumentation {

  private final long maxBytes;

  /**
   * @param maxBytes that an answer may have
   */
  StoppableFields(long maxBytes) {
    this.maxBytes = maxBytes;
  }

  /** One execution, which is all on one thread. */
  private static final class Running
      implements InstrumentationState, FieldFetchingInstrumentationContext {

    private final Cancellation stop;
    private final long maxBytes;
    private long characters;

    Running(Cancellation stop, long maxBytes) {
      this.stop = stop;
      this.maxBytes = maxBytes;
    }

    void check() {
      if (stop.isStopped()) {
        throw new AbortExecutionException("stopped");
      }
    }

    @Override
    public void onDispatched() {}

    @Override
    public void onCompleted(@Nullable Object value, @Nullable Throwable error) {
      if (value instanceof String text) {
        // Each is a byte at least.
        characters += text.length();
        if (characters > maxBytes && !stop.isStopped()) {
          stop.fail(AnswerSize.exceeded(maxBytes));
        }
      }
    }
  }

  @Override
  public InstrumentationState createState(InstrumentationCreateStateParameters parameters) {
    return new Running(
        parameters.getExecutionInput().getGraphQLContext().get(Cancellation.class), maxBytes);
  }

  @Override
  public @Nullable ExecutionStrategyInstrumentationContext beginExecutionStrategy(
      InstrumentationExecutionStrategyParameters parameters, InstrumentationState state) {
    ((Running) state).check();
    return null;
  }

  @Override
  public @Nullable InstrumentationContext<Object> beginFieldExecution(
      InstrumentationFieldParameters parameters, InstrumentationState state) {
    ((Running) state).check();
    return null;
  }

  @Override
  public FieldFetchingInstrumentationContext beginFieldFetching(
      InstrumentationFieldFetchParameters parameters, InstrumentationState state) {
    return (Running) state;
  }
}
