package org.dialoguerelations.platform.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import org.junit.jupiter.api.Test;

class ServiceSpansTest {

  private static final OpenTelemetry LIBRARY = OpenTelemetrySdk.builder().build();

  @Test
  void whileTracesAreOffASpanIsNothing() {
    assertThat(made(true)).isFalse();
  }

  @Test
  void otherwiseItHasAnIdentifier() {
    assertThat(made(false)).isTrue();
  }

  private static boolean made(boolean off) {
    return new ServiceSpans(LIBRARY, off).named("load").startSpan().getSpanContext().isValid();
  }
}
