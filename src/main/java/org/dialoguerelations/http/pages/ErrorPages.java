package org.dialoguerelations.http.pages;

import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.dialoguerelations.http.answer.AnswerConfig;
import org.dialoguerelations.http.answer.Draft;
import org.dialoguerelations.http.answer.MediaType;
import org.dialoguerelations.http.error.ErrorCode;

/**
 * Answers {@code GET /errors} and, for each code, {@code GET /errors/} with the code: which errors
 * there are, and what to do about each. Nothing that a client sends stands in the pages.
 */
@Singleton
public class ErrorPages {

  private final Draft draft;

  ErrorPages(AnswerConfig config) {
    this.draft = config.statusCodes();
  }

  void register(@Observes Router router) {
    String list = list();
    Layout.serve(router, "/errors", context -> list);
    for (ErrorCode code : ErrorCode.values()) {
      String description = describe(code);
      Layout.serve(router, code.page(), context -> description);
    }
  }

  /** All errors. */
  private static String list() {
    return Layout.page(
        "Errors",
        """
        <h1>Errors</h1>
        <p>Each error carries one of these in <code>extensions.code</code>, and the path of its page in
          <code>extensions.documentation</code>. A code never changes its meaning.</p>
        <dl>
        %s</dl>
        <p><a href="/">Dialogue Relations</a></p>
        """
            .formatted(
                Arrays.stream(ErrorCode.values())
                    .map(ErrorPages::entry)
                    .collect(Collectors.joining())));
  }

  private static String entry(ErrorCode code) {
    return "  <dt><a href=\"%s\"><code>%s</code></a></dt><dd>%s</dd>\n"
        .formatted(code.page(), code, Layout.escape(code.meaning()));
  }

  /** One error. */
  private String describe(ErrorCode code) {
    return Layout.page(
        code.name(),
        """
        <h1><code>%s</code></h1>
        <p>%s</p>
        <h2>What to do</h2>
        <p>%s</p>
        <h2>Status of HTTP</h2>
        <ul>
        %s</ul>
        <p><a href="/errors">All errors</a></p>
        """
            .formatted(
                code,
                Layout.escape(code.meaning()),
                Layout.escape(code.remedy()),
                Arrays.stream(MediaType.values())
                    .map(type -> status(code, type))
                    .collect(Collectors.joining())));
  }

  private String status(ErrorCode code, MediaType type) {
    return "  <li>%d for <code>Accept: %s</code></li>\n"
        .formatted(draft.status(code, type), type.essence());
  }
}
