package org.dialoguerelations.http.pages;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Base64;
import java.util.Set;
import java.util.function.Function;
import org.dialoguerelations.http.answer.ErrorAnswer;
import org.dialoguerelations.http.delivery.Delivery;
import org.dialoguerelations.http.headers.SecurityHeaders;
import org.dialoguerelations.kernel.Hash;

/** What all pages have in common. */
final class Layout {

  private static final String STYLE =
      """

        body { font: 1rem/1.5 system-ui, sans-serif; max-width: 44rem; margin: 3rem auto; padding: 0 1rem; color: #1b1b1b; background: #fff }
        code { overflow-wrap: anywhere }
        dt { margin-top: 1rem }
        @media (prefers-color-scheme: dark) { body { color: #e8e8e8; background: #161616 } a { color: #8ab4f8 } }
      """;

  private static final String POLICY = SecurityHeaders.pageWithStyle(sha256(STYLE));

  private Layout() {}

  /**
   * A whole page.
   *
   * @param title as text
   * @param content as HTML
   */
  static String page(String title, String content) {
    return """
        <!doctype html>
        <html lang="en">
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%s</title>
        <style>%s</style>
        %s</html>
        """
        .formatted(escape(title), STYLE, content);
  }

  /** A text, such that it is nothing but text in HTML. */
  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  /** Serves a page by GET and HEAD, on a worker thread; it may have to be looked up. */
  static void serve(Router router, String path, Function<RoutingContext, String> page) {
    router
        .route(path)
        .handler(
            context -> {
              if (Set.of(HttpMethod.GET, HttpMethod.HEAD).contains(context.request().method())) {
                context.next();
              } else {
                ErrorAnswer.methodNotAllowed(context, "GET, HEAD");
              }
            })
        .blockingHandler(context -> send(context, 200, page.apply(context)), false);
  }

  static void send(RoutingContext context, int status, String html) {
    context
        .response()
        .setStatusCode(status)
        .putHeader(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8")
        .putHeader(SecurityHeaders.POLICY, POLICY);
    Delivery.end(context, Buffer.buffer(html));
  }

  private static String sha256(String text) {
    return Base64.getEncoder().encodeToString(Hash.of(text));
  }
}
