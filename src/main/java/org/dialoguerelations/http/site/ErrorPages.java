package org.dialoguerelations.http.site;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.dialoguerelations.http.answer.AnswerConfig;
import org.dialoguerelations.http.answer.Draft;
import org.dialoguerelations.http.answer.ErrorAnswer;
import org.dialoguerelations.http.answer.MediaType;
import org.dialoguerelations.http.delivery.Delivery;
import org.dialoguerelations.http.error.ErrorCode;
import org.dialoguerelations.http.headers.SecurityHeaders;

/**
 * Answers {@code GET /errors} and, for each code, {@code GET /errors/} with the code: which errors
 * there are, and what to do about each. Nothing that a client sends stands in the pages.
 */
@Singleton
public class ErrorPages {

  private final Site site;
  private final Draft draft;

  ErrorPages(Site site, AnswerConfig config) {
    this.site = site;
    this.draft = config.statusCodes();
  }

  void register(@Observes Router router) {
    serve(
        router,
        "/errors",
        "errors.html",
        Map.of("codes", Arrays.stream(ErrorCode.values()).map(ErrorPages::values).toList()));
    for (ErrorCode code : ErrorCode.values()) {
      serve(
          router,
          code.page(),
          "error-code.html",
          Map.of("code", values(code), "statuses", statuses(code)));
    }
  }

  private static Map<String, Object> values(ErrorCode code) {
    return Map.of(
        "name", code.name(),
        "page", code.page(),
        "meaning", code.meaning(),
        "remedy", code.remedy());
  }

  private List<Map<String, Object>> statuses(ErrorCode code) {
    return Arrays.stream(MediaType.values())
        .map(
            type ->
                Map.<String, Object>of("status", draft.status(code, type), "type", type.essence()))
        .toList();
  }

  private void serve(Router router, String path, String template, Map<String, Object> values) {
    router
        .route(path)
        .blockingHandler(
            context -> {
              if (ErrorAnswer.isRead(context)) {
                send(context, 200, site.render(template, values));
              }
            },
            false);
  }

  static void send(RoutingContext context, int status, String html) {
    context
        .response()
        .setStatusCode(status)
        .putHeader(HttpHeaders.CONTENT_TYPE, Site.HTML)
        .putHeader(SecurityHeaders.POLICY, SecurityHeaders.page());
    Delivery.end(context, Buffer.buffer(html));
  }
}
