package org.dialoguerelations.platform.load;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.Tracer;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Begins spans, which are nothing while traces are off: the library would make them, and drop them
 * at their end.
 */
@Singleton
public class ServiceSpans {

  private static final String OFF = "quarkus.otel.sdk.disabled";

  private final Tracer tracer;
  private final boolean off;

  @Inject
  ServiceSpans(
      Instance<OpenTelemetry> telemetry,
      @ConfigProperty(name = OFF, defaultValue = "true") boolean off) {
    this(telemetry.stream().findFirst(), off);
  }

  /**
   * @param telemetry of packages that were built with the profile {@code traces}
   * @throws ConfigurationException with a message for the operator
   */
  ServiceSpans(Optional<OpenTelemetry> telemetry, boolean off) {
    if (!off && telemetry.isEmpty()) {
      throw new ConfigurationException(
          OFF + " is false, but this package cannot make traces: build it with -Ptraces");
    }
    this.tracer =
        telemetry
            .filter(there -> !off)
            .orElseGet(OpenTelemetry::noop)
            .getTracer("org.dialoguerelations");
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
