package org.dialoguerelations.http.endpoint;

import io.quarkus.logging.Log;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dialoguerelations.http.answer.Answer;
import org.dialoguerelations.http.answer.Answers;
import org.dialoguerelations.http.answer.MediaType;
import org.dialoguerelations.http.error.CodedError;
import org.dialoguerelations.http.error.Refusal;
import org.dialoguerelations.http.execution.Call;
import org.dialoguerelations.http.execution.CostOption;
import org.dialoguerelations.http.execution.Executions;
import org.dialoguerelations.http.hygiene.RequestIds;
import org.dialoguerelations.http.limits.LimitsConfig;
import org.dialoguerelations.http.operations.Operations;
import org.dialoguerelations.http.operations.RequestedDocument;
import org.dialoguerelations.kernel.ErrorCode;

/**
 * Answers {@code /graphql}. It stands before the route of the library, which is never reached: that
 * one executes what it should refuse, and upgrades to WebSockets past every limit.
 */
@Singleton
public class GraphQLRoute {

  private static final String PATH = "/graphql";
  private static final int BEFORE_THE_LIBRARY = -200;
  private static final String METHODS = "GET, HEAD, POST, OPTIONS";
  private static final Set<HttpMethod> IN_ADDRESS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

  private final RequestReader reader;
  private final Operations operations;
  private final Executions executions;
  private final Answers answers;

  GraphQLRoute(
      Vertx vertx,
      LimitsConfig limits,
      Operations operations,
      Executions executions,
      Answers answers) {
    this.reader = new RequestReader(new BodyReader(vertx, limits));
    this.operations = operations;
    this.executions = executions;
    this.answers = answers;
  }

  void register(@Observes Router router) {
    router.options(PATH).order(BEFORE_THE_LIBRARY).handler(GraphQLRoute::tellMethods);
    router.route(PATH).order(BEFORE_THE_LIBRARY).handler(this::handle);
  }

  private static void tellMethods(RoutingContext context) {
    context.response().setStatusCode(204).putHeader(HttpHeaders.ALLOW, METHODS).end();
  }

  private void handle(RoutingContext context) {
    Optional<MediaType> acceptable =
        Accept.of(String.join(",", context.request().headers().getAll(HttpHeaders.ACCEPT))).best();
    MediaType type = acceptable.orElse(MediaType.JSON);
    read(context, acceptable.isPresent())
        .compose(request -> answer(context, request, type))
        .onSuccess(answer -> send(context, answer))
        .onFailure(error -> send(context, answers.refused(type, refusal(error, context))));
  }

  private Future<GraphQLRequest> read(RoutingContext context, boolean acceptable) {
    HttpServerRequest request = context.request();
    try {
      if (request.headers().contains(HttpHeaders.UPGRADE, HttpHeaders.WEBSOCKET, true)) {
        throw new Refusal(ErrorCode.WEBSOCKET_NOT_SUPPORTED, "There are no WebSockets here.");
      }
      if (!acceptable) {
        throw new Refusal(
            ErrorCode.NOT_ACCEPTABLE,
            "Accept application/graphql-response+json or application/json.");
      }
      if (request.method() == HttpMethod.POST) {
        return reader.fromBody(request);
      }
      if (IN_ADDRESS.contains(request.method())) {
        return Future.succeededFuture(reader.fromAddress(context));
      }
      throw new Refusal(
          List.of(CodedError.of(ErrorCode.METHOD_NOT_ALLOWED, "Use GET or POST.")),
          Map.of("Allow", METHODS));
    } catch (Refusal refusal) {
      return Future.failedFuture(refusal);
    }
  }

  private Future<Answer> answer(RoutingContext context, GraphQLRequest request, MediaType type) {
    RequestedDocument document =
        operations.find(request.query(), request.extensions(), request.documentId());
    Call call =
        new Call(
            document.text(),
            request.operationName(),
            request.variables(),
            IN_ADDRESS.contains(context.request().method()),
            CostOption.of(Optional.ofNullable(context.request().getHeader(CostOption.HEADER))),
            type,
            RequestIds.of(context));
    return Future.fromCompletionStage(executions.submit(call), context.vertx().getOrCreateContext())
        .onSuccess(answer -> document.executed());
  }

  private static Refusal refusal(Throwable error, RoutingContext context) {
    if (error instanceof Refusal refusal) {
      return refusal;
    }
    String requestId = RequestIds.of(context);
    Log.errorf(error, "Request %s failed", requestId);
    return new Refusal(CodedError.internal(requestId, List.of(), List.of()));
  }

  private static void send(RoutingContext context, Answer answer) {
    HttpServerResponse response = context.response();
    if (response.closed() || response.ended()) {
      return;
    }
    response
        .setStatusCode(answer.status())
        .putHeader(HttpHeaders.CONTENT_TYPE, answer.type().contentType());
    answer.headers().forEach(response::putHeader);
    if (isBodyLeft(context.request())) {
      // Nobody reads it, and the next request would stand behind it.
      response.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
    }
    response.end(answer.body());
  }

  private static boolean isBodyLeft(HttpServerRequest request) {
    MultiMap headers = request.headers();
    return !request.isEnded()
        && request.version() != HttpVersion.HTTP_2
        && (headers.contains(HttpHeaders.CONTENT_LENGTH)
            || headers.contains(HttpHeaders.TRANSFER_ENCODING));
  }
}
