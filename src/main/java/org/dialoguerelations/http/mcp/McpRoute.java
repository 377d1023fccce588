package org.dialoguerelations.http.mcp;

import io.quarkus.runtime.ApplicationConfig;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dialoguerelations.http.answer.AnswerFactory;
import org.dialoguerelations.http.answer.AnswerWriter;
import org.dialoguerelations.http.answer.Compression;
import org.dialoguerelations.http.answer.ErrorAnswer;
import org.dialoguerelations.http.answer.GraphQLForm;
import org.dialoguerelations.http.answer.HttpAnswer;
import org.dialoguerelations.http.answer.MediaType;
import org.dialoguerelations.http.cache.CachedAnswers;
import org.dialoguerelations.http.cache.IfNoneMatch;
import org.dialoguerelations.http.delivery.Delivery;
import org.dialoguerelations.http.endpoint.AnswerSender;
import org.dialoguerelations.http.endpoint.BodyReader;
import org.dialoguerelations.http.endpoint.JsonReader;
import org.dialoguerelations.http.endpoint.Requests;
import org.dialoguerelations.http.error.ErrorCode;
import org.dialoguerelations.http.error.Failures;
import org.dialoguerelations.http.error.Refusal;
import org.dialoguerelations.http.execution.Call;
import org.dialoguerelations.http.execution.CostOption;
import org.dialoguerelations.http.execution.UnknownCodes;
import org.dialoguerelations.http.headers.RequestIds;
import org.dialoguerelations.http.operations.Operations;
import org.dialoguerelations.http.schema.ServedSchema;
import org.dialoguerelations.platform.schema.Lazy;

/**
 * Answers {@code /mcp}: the transport "Streamable HTTP" without sessions and without streams. Each
 * message is a POST, each answer is JSON; the service has nothing to say of its own accord.
 */
@Singleton
public class McpRoute {

  private static final String PATH = "/mcp";
  private static final String VERSION_HEADER = "MCP-Protocol-Version";
  private static final String NEWEST = "2025-11-25";
  private static final List<String> VERSIONS =
      List.of(NEWEST, "2025-06-18", "2025-03-26", "2024-11-05");
  private static final int ACCEPTED = 202;

  private static final AnswerWriter WRITER = new AnswerWriter(Integer.MAX_VALUE);

  private final boolean enabled;
  private final BodyReader bodies;
  private final CachedAnswers cached;
  private final AnswerFactory answers;
  private final String version;
  private final Lazy<Tools> tools;
  private final Resources resources;
  private final String instructions;

  McpRoute(
      McpConfig config,
      BodyReader bodies,
      CachedAnswers cached,
      AnswerFactory answers,
      Operations operations,
      ServedSchema schema,
      ApplicationConfig application) {
    this.enabled = config.enabled();
    this.bodies = bodies;
    this.cached = cached;
    this.answers = answers;
    this.version = application.version().orElse("");
    this.resources = new Resources();
    this.instructions = McpFiles.read("instructions.txt").strip();
    this.tools = new Lazy<>(() -> Tools.read(schema.graphql(), operations));
  }

  void register(@Observes Router router) {
    if (enabled) {
      router.route(PATH).handler(this::handle);
    }
  }

  private void handle(RoutingContext context) {
    if (context.request().method() != HttpMethod.POST) {
      ErrorAnswer.methodNotAllowed(context, HttpMethod.POST.name());
      return;
    }
    bodies
        .json(context.request())
        .compose(message -> answer(context, message))
        .onSuccess(answer -> AnswerSender.send(context, answer))
        .onFailure(
            error ->
                AnswerSender.send(
                    context,
                    answers.refused(
                        MediaType.JSON, Failures.refusal(error, RequestIds.of(context)))));
  }

  private Future<HttpAnswer> answer(RoutingContext context, Map<String, Object> message) {
    try {
      String spoken = context.request().getHeader(VERSION_HEADER);
      if (spoken != null && !VERSIONS.contains(spoken)) {
        throw new Refusal(
            ErrorCode.INVALID_REQUEST,
            "'%s' must be one of %s.".formatted(VERSION_HEADER, String.join(", ", VERSIONS)));
      }
      String method = Messages.text(message, "method");
      Object id = message.get("id");
      if (method == null || id == null) {
        // Something that is only told, or the answer to a question that was never asked.
        return Future.succeededFuture(
            new HttpAnswer(
                ACCEPTED,
                MediaType.JSON.contentType(),
                Map.of(),
                Buffer.buffer(),
                Optional.empty()));
      }
      Map<String, Object> parameters = JsonReader.member(message, "params");
      return method.equals("tools/call")
          ? call(context, id, parameters)
          : written(context, reply(id, method, parameters), Optional.empty());
    } catch (Refusal refusal) {
      return Future.failedFuture(refusal);
    }
  }

  private Map<String, Object> reply(Object id, String method, Map<String, Object> parameters) {
    return switch (method) {
      case "initialize" -> Messages.result(id, introduction(parameters));
      case "ping" -> Messages.result(id, Map.of());
      case "tools/list" -> Messages.result(id, Map.of("tools", tools.get().listed()));
      case "resources/list" -> Messages.result(id, Map.of("resources", resources.listed()));
      case "resources/templates/list" ->
          Messages.result(id, Map.of("resourceTemplates", List.of()));
      case "resources/read" ->
          resources
              .read(Optional.ofNullable(Messages.text(parameters, "uri")).orElse(""))
              .map(content -> Messages.result(id, Map.of("contents", List.of(content))))
              .orElseGet(
                  () ->
                      Messages.error(
                          id, Messages.RESOURCE_NOT_FOUND, "There is no such resource."));
      default -> Messages.error(id, Messages.METHOD_NOT_FOUND, "There is no such method here.");
    };
  }

  private Map<String, Object> introduction(Map<String, Object> parameters) {
    String asked = Messages.text(parameters, "protocolVersion");
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("protocolVersion", asked != null && VERSIONS.contains(asked) ? asked : NEWEST);
    result.put("capabilities", Map.of("tools", Map.of(), "resources", Map.of()));
    result.put(
        "serverInfo",
        Map.of("name", "dialogue-relations", "title", "Dialogue Relations", "version", version));
    result.put("instructions", instructions);
    return result;
  }

  private Future<HttpAnswer> call(
      RoutingContext context, Object id, Map<String, Object> parameters) {
    String name = Optional.ofNullable(Messages.text(parameters, "name")).orElse("");
    Optional<Tools.Request> request;
    try {
      request = tools.get().request(name, JsonReader.member(parameters, "arguments"));
    } catch (Refusal refusal) {
      return told(context, id, answers.refused(MediaType.JSON, refusal));
    }
    if (request.isEmpty()) {
      return written(
          context,
          Messages.error(id, Messages.INVALID_PARAMETERS, "There is no such tool."),
          Optional.of(ErrorCode.INVALID_REQUEST));
    }
    Call call =
        new Call(
            request.get().document(),
            Optional.empty(),
            request.get().variables(),
            false,
            CostOption.SILENT,
            UnknownCodes.WARN,
            new GraphQLForm(answers, MediaType.JSON),
            Compression.NONE,
            RequestIds.of(context),
            Requests.client(context),
            Delivery.of(context));
    return Future.fromCompletionStage(
            cached.answer(call, IfNoneMatch.of("")), context.vertx().getOrCreateContext())
        .compose(answer -> told(context, id, answer));
  }

  /** An answer of the graph, as the text that a tool has found. */
  private static Future<HttpAnswer> told(RoutingContext context, Object id, HttpAnswer answer) {
    Map<String, Object> content = new LinkedHashMap<>();
    content.put("type", "text");
    content.put("text", answer.body().toString(StandardCharsets.UTF_8));
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("content", List.of(content));
    result.put("isError", !answer.complete());
    return written(context, Messages.result(id, result), answer.error());
  }

  private static Future<HttpAnswer> written(
      RoutingContext context, Map<String, Object> message, Optional<ErrorCode> error) {
    Compression compression =
        Compression.best(Requests.preferences(context, HttpHeaders.ACCEPT_ENCODING))
            .orElse(Compression.NONE);
    return context
        .vertx()
        .executeBlocking(
            () ->
                new HttpAnswer(
                        200, MediaType.JSON.contentType(), Map.of(), WRITER.write(message), error)
                    .packed(compression),
            false);
  }
}
