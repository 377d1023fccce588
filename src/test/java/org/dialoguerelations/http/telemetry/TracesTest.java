package org.dialoguerelations.http.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.dialoguerelations.dataset.importing.TestImports;
import org.dialoguerelations.testing.FixedClock;
import org.dialoguerelations.testing.OwnData;
import org.dialoguerelations.testing.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One property makes traces, in which nothing stands that a client wrote. */
@QuarkusTest
@TestProfile(OwnData.class)
class TracesTest {

  private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
  private static final String PARENT = "00f067aa0ba902b7";
  private static final String SECRET = "Secret";

  @Inject TestImports imports;
  @Inject InMemorySpanExporter exported;
  @Inject OpenTelemetry telemetry;

  /** So that what is loaded does not change with the built-in one. */
  private static final String ONE =
      """
                  documents:
                    doc: {title: A document, kind: OTHER, sources: [doc/a], locators: {a: all of it}}
                  partners:
                    P1: {name: One, kind: STATE, sources: [doc/a]}
                  """;

  @BeforeEach
  void serveOnePartnerAndForget() {
    imports.replace(ONE, FixedClock.NOW);
    spans();
    exported.reset();
  }

  @Test
  void aRequestItsExecutionAndItsLoadsAreOneTrace() {
    ask(
        Wire.post(
            "{\"query\": \"query Secret { Secret: partners { nodes { name } } }\"}",
            "traceparent: 00-%s-%s-01".formatted(TRACE, PARENT),
            "tracestate: secret=Secret"));
    assertThat(spans())
        .extracting(SpanData::getName)
        .containsExactly("load Partner.page", "query", "POST /graphql");
    SpanData load = spans().get(0);
    SpanData query = spans().get(1);
    SpanData request = spans().get(2);
    assertThat(List.of(load, query, request)).extracting(SpanData::getTraceId).containsOnly(TRACE);
    assertThat(List.of(load.getParentSpanId(), query.getParentSpanId(), request.getParentSpanId()))
        .containsExactly(query.getSpanId(), request.getSpanId(), PARENT);
    assertThat(attributes(load))
        .isEqualTo(Map.of("dialogue_relations.keys", "1", "dialogue_relations.statements", "2"));
    assertThat(attributes(query))
        .isEqualTo(Map.of("graphql.operation.type", "query", "dialogue_relations.cost", "42"));
    assertThat(attributes(request))
        .isEqualTo(
            Map.of(
                "http.request.method", "POST",
                "http.route", "/graphql",
                "http.response.status_code", "200",
                "dialogue_relations.outcome", "complete"));
  }

  @Test
  void whatClientsWriteIsInNoSpan() {
    ask(Wire.request("SECRET /graphql"));
    ask(Wire.request("GET /Secret?Secret=Secret", "User-Agent: Secret", "traceparent: Secret"));
    ask(Wire.request("GET /export/Secret.csv", "X-Request-Id: Secret"));
    ask(Wire.post("{\"query\": \"query Secret { Secret }\"}", "baggage: Secret=Secret"));
    ask(Wire.request("GET /q/health/ready"));
    assertThat(spans())
        .extracting(SpanData::getName)
        .containsExactly("_OTHER /graphql", "GET /*", "GET /export/:file", "POST /graphql");
    assertThat(spans())
        .allSatisfy(span -> assertThat(span.toString()).doesNotContainIgnoringCase(SECRET));
    assertThat(attributes(spans().get(3)))
        .isEqualTo(
            Map.of(
                "http.request.method", "POST",
                "http.route", "/graphql",
                "http.response.status_code", "200",
                "error.type", "VALIDATION_FAILED",
                "dialogue_relations.outcome", "refused"));
  }

  /** All that have ended, in that order. */
  private List<SpanData> spans() {
    ((OpenTelemetrySdk) telemetry).getSdkTracerProvider().forceFlush().join(10, TimeUnit.SECONDS);
    return exported.getFinishedSpanItems();
  }

  private static Map<String, String> attributes(SpanData span) {
    Map<String, String> attributes = new TreeMap<>();
    span.getAttributes().forEach((key, value) -> attributes.put(key.getKey(), value.toString()));
    return attributes;
  }

  /** The connection is closed by the service, so that the request has ended before this does. */
  private static void ask(byte[] request) {
    String text = new String(request, StandardCharsets.ISO_8859_1);
    try (Wire wire = Wire.open()) {
      wire.send(
          text.replaceFirst("\r\n", "\r\nConnection: close\r\n")
              .getBytes(StandardCharsets.ISO_8859_1));
      wire.answer();
      assertThat(wire.isClosedInTheEnd()).isTrue();
    }
  }
}
