package org.dialoguerelations.http.site;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import org.dialoguerelations.dataset.importing.LatestReport;
import org.dialoguerelations.dataset.revision.WatchConfig;
import org.dialoguerelations.http.answer.ErrorAnswer;

/**
 * Shows whoever writes a data set what is wrong with the files, in front of the page about the
 * data: that page is about the revision that is served, which is then an older one.
 */
@Singleton
public class ReportRoute {

  private static final int BEFORE_PAGES = -1;

  private final Site site;
  private final LatestReport report;
  private final WatchConfig config;

  ReportRoute(Site site, LatestReport report, WatchConfig config) {
    this.site = site;
    this.report = report;
    this.config = config;
  }

  void register(@Observes Router router) {
    if (config.files()) {
      router.route("/data").order(BEFORE_PAGES).blockingHandler(this::handle, false);
    }
  }

  private void handle(RoutingContext context) {
    Optional<String> text = report.text();
    if (text.isEmpty()) {
      context.next();
    } else if (ErrorAnswer.isRead(context)) {
      context.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
      ErrorPages.send(context, 200, site.render("data-report.html", Map.of("report", text.get())));
    }
  }
}
