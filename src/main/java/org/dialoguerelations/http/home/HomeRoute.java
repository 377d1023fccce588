package org.dialoguerelations.http.home;

import io.vertx.ext.web.Router;
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
    Layout.serve(router, "/", context -> page.show(revisions.current()));
  }
}
