package org.dialoguerelations.http.endpoint;

import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.dialoguerelations.http.answer.AnswerFactory;
import org.dialoguerelations.http.answer.Compression;
import org.dialoguerelations.http.answer.GraphQLForm;
import org.dialoguerelations.http.answer.HttpAnswer;
import org.dialoguerelations.http.answer.MediaType;
import org.dialoguerelations.http.answer.Preferences;
import org.dialoguerelations.http.cache.CachedAnswers;
import org.dialoguerelations.http.cache.IfNoneMatch;
import org.dialoguerelations.http.delivery.Delivery;
import org.dialoguerelations.http.error.CodedError;
import org.dialoguerelations.http.error.ErrorCode;
import org.dialoguerelations.http.error.Failures;
import org.dialoguerelations.http.error.Refusal;
import org.dialoguerelations.http.execution.Call;
import org.dialoguerelations.http.execution.CostOption;
import org.dialoguerelations.http.execution.UnknownCodes;
import org.dialoguerelations.http.headers.RequestIds;
import org.dialoguerelations.http.operations.Operations;

/**
 * Answers {@code /graphql}. It stands before the route of the library, which is never reached: that
 * one executes what it should refuse, and upgrades to WebSockets past every limit.
 */
@Singleton
public class GraphQLRoute {

  private static final String PATH = "/graphql";
  private static final String GRAPHIQL = "/graphiql/";
  private static final int BEFORE_THE_LIBRARY = -200;
  private static final String METHODS = "GET, HEAD, POST, OPTIONS";

  private final Set<HttpMethod> inAddress = Set.of(HttpMethod.GET, HttpMethod.HEAD);
  private final RequestReader reader;
  private final Operations operations;
  private final CachedAnswers cached;
  private final AnswerFactory answers;
  private final boolean graphiql;

  GraphQLRoute(
      BodyReader bodies,
      Operations operations,
      CachedAnswers cached,
      AnswerFactory answers,
      GraphiqlConfig pages) {
    this.reader = new RequestReader(bodies);
    this.operations = operations;
    this.cached = cached;
    this.answers = answers;
    this.graphiql = pages.enabled();
  }

  void register(@Observes Router router) {
    router.options(PATH).order(BEFORE_THE_LIBRARY).handler(GraphQLRoute::tellMethods);
    router.route(PATH).order(BEFORE_THE_LIBRARY).handler(this::handle);
  }

  private static void tellMethods(RoutingContext context) {
    context.response().setStatusCode(204).putHeader(HttpHeaders.ALLOW, METHODS).end();
  }

  private void handle(RoutingContext context) {
    Preferences accepted = Requests.preferences(context, HttpHeaders.ACCEPT);
    if (graphiql
        && context.request().method() == HttpMethod.GET
        && MediaType.prefersPage(accepted)) {
      showInGraphiql(context);
      return;
    }
    Optional<MediaType> type = MediaType.best(accepted);
    Optional<Compression> compression =
        Compression.best(Requests.preferences(context, HttpHeaders.ACCEPT_ENCODING));
    read(context, type.isPresent() && compression.isPresent())
        .compose(request -> answer(context, request, type.orElseThrow(), compression.orElseThrow()))
        .onSuccess(answer -> AnswerSender.send(context, answer))
        .onFailure(
            error ->
                AnswerSender.send(
                    context,
                    answers.refused(
                        type.orElse(MediaType.JSON),
                        Failures.refusal(error, RequestIds.of(context)))));
  }

  /** For people who open the address in a browser. */
  private static void showInGraphiql(RoutingContext context) {
    String query = context.request().query();
    context
        .response()
        .setStatusCode(303)
        .putHeader(HttpHeaders.LOCATION, query == null ? GRAPHIQL : GRAPHIQL + "?" + query)
        .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT)
        .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
        .end();
  }

  private Future<GraphQLRequest> read(RoutingContext context, boolean acceptable) {
    HttpServerRequest request = context.request();
    try {
      if (request.headers().contains(HttpHeaders.UPGRADE, HttpHeaders.WEBSOCKET, true)) {
        throw new Refusal(ErrorCode.WEBSOCKET_NOT_SUPPORTED, "WebSockets are not supported.");
      }
      if (!acceptable) {
        throw new Refusal(
            ErrorCode.NOT_ACCEPTABLE,
            "Accept application/graphql-response+json or application/json, plain or as gzip.");
      }
      if (request.method() == HttpMethod.POST) {
        return reader.fromBody(request);
      }
      if (inAddress.contains(request.method())) {
        return Future.succeededFuture(reader.fromAddress(context));
      }
      throw new Refusal(
          List.of(CodedError.of(ErrorCode.METHOD_NOT_ALLOWED, "Use GET or POST.")),
          Map.of("Allow", METHODS));
    } catch (Refusal refusal) {
      return Future.failedFuture(refusal);
    }
  }

  private Future<HttpAnswer> answer(
      RoutingContext context, GraphQLRequest request, MediaType type, Compression compression) {
    Call call =
        new Call(
            operations.find(request.query(), request.extensions(), request.documentId()),
            request.operationName(),
            request.variables(),
            inAddress.contains(context.request().method()),
            CostOption.of(Optional.ofNullable(context.request().getHeader(CostOption.HEADER))),
            UnknownCodes.of(Optional.ofNullable(context.request().getHeader(UnknownCodes.HEADER))),
            new GraphQLForm(answers, type),
            compression,
            RequestIds.of(context),
            Requests.client(context),
            Delivery.of(context));
    CompletableFuture<HttpAnswer> answer =
        cached
            .answer(call, IfNoneMatch.of(Requests.header(context, HttpHeaders.IF_NONE_MATCH)))
            .toCompletableFuture();
    // What is there already is sent at once, without another turn of the event loop.
    return (answer.isDone() && !answer.isCompletedExceptionally()
            ? Future.succeededFuture(answer.join())
            : Future.fromCompletionStage(answer, context.vertx().getOrCreateContext()))
        .onSuccess(
            given -> {
              if (given.complete()) {
                operations.keep(request.query(), request.extensions());
              }
            });
  }
}
