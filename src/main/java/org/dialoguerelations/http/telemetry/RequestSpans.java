package org.dialoguerelations.http.telemetry;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import org.dialoguerelations.http.error.ErrorCode;
import org.dialoguerelations.platform.load.ServiceSpans;
import org.jspecify.annotations.Nullable;

/**
 * A span for each request, if traces are on. The library's own instrumentation would tell the
 * collector paths, documents and variables; here nothing that a client writes becomes a name or an
 * attribute.
 */
@Singleton
public class RequestSpans {

  private static final int BEFORE_ALL_THAT_ANSWER = 14_000;
  private static final AttributeKey<String> METHOD = AttributeKey.stringKey("http.request.method");
  private static final AttributeKey<String> ROUTE = AttributeKey.stringKey("http.route");
  private static final AttributeKey<Long> STATUS =
      AttributeKey.longKey("http.response.status_code");
  private static final AttributeKey<String> ERROR = AttributeKey.stringKey("error.type");
  private static final AttributeKey<String> OUTCOME =
      AttributeKey.stringKey("dialogue_relations.outcome");

  private final Set<HttpMethod> named =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST, HttpMethod.OPTIONS);
  private final ServiceSpans spans;

  RequestSpans(ServiceSpans spans) {
    this.spans = spans;
  }

  void register(@Observes Filters filters) {
    if (!spans.areOff()) {
      filters.register(this::trace, BEFORE_ALL_THAT_ANSWER);
    }
  }

  private void trace(RoutingContext context) {
    MeasuredRoute.of(context.normalizedPath()).ifPresent(route -> begin(context, route));
    context.next();
  }

  private void begin(RoutingContext context, MeasuredRoute route) {
    HttpMethod method = context.request().method();
    String known = named.contains(method) ? method.name() : "_OTHER";
    Context parent =
        W3CTraceContextPropagator.getInstance()
            .extract(Context.root(), context.request(), new TraceParent());
    Span span =
        spans
            .named(known + " " + route.template())
            .setSpanKind(SpanKind.SERVER)
            .setParent(parent)
            .setAttribute(METHOD, known)
            .setAttribute(ROUTE, route.template())
            .startSpan();
    Scope scope = parent.with(span).makeCurrent();
    context.addEndHandler(
        sent -> {
          end(span, context, sent.succeeded());
          scope.close();
        });
  }

  private static void end(Span span, RoutingContext context, boolean sent) {
    Optional<ErrorCode> error = ErrorNotes.of(context);
    int status = context.response().getStatusCode();
    RequestOutcome outcome = RequestOutcome.of(error, status, sent);
    error.ifPresent(code -> span.setAttribute(ERROR, code.name()));
    if (outcome == RequestOutcome.FAILED) {
      span.setStatus(StatusCode.ERROR);
    }
    span.setAttribute(STATUS, (long) status).setAttribute(OUTCOME, outcome.label()).end();
  }

  /** Of what clients send, only the ids: the state beside them is any text. */
  private static final class TraceParent implements TextMapGetter<HttpServerRequest> {

    private static final String HEADER = "traceparent";

    @Override
    public Iterable<String> keys(HttpServerRequest request) {
      return Set.of(HEADER);
    }

    @Override
    public @Nullable String get(HttpServerRequest request, String key) {
      return key.equals(HEADER) ? request.getHeader(HEADER) : null;
    }
  }
}
