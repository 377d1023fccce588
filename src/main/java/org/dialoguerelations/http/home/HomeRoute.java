package org.dialoguerelations.http.home;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.dialoguerelations.dataset.DatasetRevisions;

/** Answers {@code GET /}. */
@Singleton
public class HomeRoute {

  private final DatasetRevisions revisions;
  private final HomePage page;

  HomeRoute(DatasetRevisions revisions, HomeConfig config) {
    this.revisions = revisions;
    this.page = new HomePage(config.enabled(), StarterQuery.all());
  }

  void register(@Observes Router router) {
    router.get("/").blockingHandler(this::answer, false);
  }

  private void answer(RoutingContext context) {
    String html = page.show(revisions.current());
    context.response().putHeader(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8").end(html);
  }
}
