package org.dialoguerelations.platform.load;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.Tracer;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Begins spans, which are nothing while traces are off: the library would make them, and drop them
 * at their end.
 */
@Singleton
public class ServiceSpans {

  private final Tracer tracer;
  private final boolean off;

  ServiceSpans(
      OpenTelemetry telemetry,
      @ConfigProperty(name = "quarkus.otel.sdk.disabled", defaultValue = "true") boolean off) {
    this.tracer = (off ? OpenTelemetry.noop() : telemetry).getTracer("org.dialoguerelations");
    this.off = off;
  }

  /** Whether nobody wants traces. */
  public boolean areOff() {
    return off;
  }

  /** A span that has yet to be started. */
  public SpanBuilder named(String name) {
    return tracer.spanBuilder(name);
  }
}
