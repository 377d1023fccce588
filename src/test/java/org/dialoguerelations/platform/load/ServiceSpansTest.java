package org.dialoguerelations.platform.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.quarkus.runtime.configuration.ConfigurationException;
import java.util.Optional;
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

  @Test
  void aPackageThatCannotMakeThemSaysSo() {
    assertThatThrownBy(() -> new ServiceSpans(Optional.empty(), false))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("-Ptraces");
    assertThat(new ServiceSpans(Optional.empty(), true).areOff()).isTrue();
  }

  private static boolean made(boolean off) {
    return new ServiceSpans(Optional.of(LIBRARY), off)
        .named("load")
        .startSpan()
        .getSpanContext()
        .isValid();
  }
}
