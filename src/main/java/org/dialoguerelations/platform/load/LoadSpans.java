package org.dialoguerelations.platform.load;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import jakarta.inject.Singleton;
import java.util.function.Supplier;

/** A span for each fetch, named after its relation. */
@Singleton
public class LoadSpans {

  private static final AttributeKey<Long> KEYS = AttributeKey.longKey("dialogue_relations.keys");
  private static final AttributeKey<Long> STATEMENTS =
      AttributeKey.longKey("dialogue_relations.statements");

  private final ServiceSpans spans;
  private final LoadMeters meters;

  LoadSpans(ServiceSpans spans, LoadMeters meters) {
    this.spans = spans;
    this.meters = meters;
  }

  /** Does work that fetches values of a relation. */
  <T> T during(Relation<?, ?> relation, int numberOfKeys, Supplier<T> work) {
    Span span = spans.named("load " + relation.name()).startSpan();
    int before = meters.statements();
    try {
      return work.get();
    } finally {
      span.setAttribute(KEYS, (long) numberOfKeys)
          .setAttribute(STATEMENTS, (long) (meters.statements() - before))
          .end();
    }
  }
}
