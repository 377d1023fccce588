package org.dialoguerelations.http.execution;

import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.ExecutionStrategyInstrumentationContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationCreateStateParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionStrategyParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldParameters;
import org.dialoguerelations.platform.load.Cancellation;
import org.jspecify.annotations.Nullable;

/** Begins no further field, object or item once a request was stopped. */
final class StoppableFields extends SimplePerformantInstrumentation {

  private record Running(Cancellation stop) implements InstrumentationState {
    void check() {
      if (stop.isStopped()) {
        throw new AbortExecutionException("stopped");
      }
    }
  }

  @Override
  public InstrumentationState createState(InstrumentationCreateStateParameters parameters) {
    return new Running(parameters.getExecutionInput().getGraphQLContext().get(Cancellation.class));
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
}
