package org.dialoguerelations.http.execution;

import graphql.language.OperationDefinition.Operation;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Context;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.function.Supplier;
import org.dialoguerelations.kernel.load.ServiceSpans;

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

  /** Does work that is an execution of an operation. */
  <T> T during(Operation operation, long cost, Supplier<T> work) {
    String type = operation.name().toLowerCase(Locale.ROOT);
    Span span = spans.named(type).setAttribute(TYPE, type).setAttribute(COST, cost).startSpan();
    try {
      return Context.current().with(span).wrapSupplier(work).get();
    } finally {
      span.end();
    }
  }
}
