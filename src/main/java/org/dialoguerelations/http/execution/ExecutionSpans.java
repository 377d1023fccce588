package org.dialoguerelations.http.execution;

import graphql.language.OperationDefinition.Operation;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Scope;
import jakarta.inject.Singleton;
import java.util.Locale;
import org.dialoguerelations.platform.load.ServiceSpans;

/**
 * A span for each execution. The names of operations are what clients write: they do not appear.
 */
@Singleton
class ExecutionSpans {

  private static final AttributeKey<String> TYPE = AttributeKey.stringKey("graphql.operation.type");
  private static final AttributeKey<Long> COST = AttributeKey.longKey("dialogue_relations.cost");

  private final ServiceSpans spans;

  ExecutionSpans(ServiceSpans spans) {
    this.spans = spans;
  }

  /**
   * Begins an execution of an operation, on the calling thread.
   *
   * @return ends it
   */
  Runnable begin(Operation operation, long cost) {
    if (spans.areOff()) {
      return () -> {};
    }
    String type = operation.name().toLowerCase(Locale.ROOT);
    Span span = spans.named(type).setAttribute(TYPE, type).setAttribute(COST, cost).startSpan();
    Scope scope = span.makeCurrent();
    return () -> {
      scope.close();
      span.end();
    };
  }
}
