package org.dialoguerelations.http.home;

import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.dialoguerelations.http.answer.StatusCodes;
import org.dialoguerelations.http.error.ErrorCode;

/** Answers {@code GET /errors} and, for each code, {@code GET /errors/} with the code. */
@Singleton
public class ErrorRoute {

  private final ErrorPage page;

  ErrorRoute(StatusCodes statusCodes) {
    this.page = new ErrorPage(statusCodes);
  }

  void register(@Observes Router router) {
    String list = page.list();
    Layout.serve(router, "/errors", context -> list);
    for (ErrorCode code : ErrorCode.values()) {
      String description = page.describe(code);
      Layout.serve(router, code.page(), context -> description);
    }
  }
}
