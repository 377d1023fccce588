package org.dialoguerelations.http.home;

import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.dialoguerelations.dataset.ServedRevision;

/** Answers {@code GET /}. */
@Singleton
public class HomeRoute {

  private final ServedRevision served;
  private final HomePage page;

  HomeRoute(ServedRevision served, HomeConfig config) {
    this.served = served;
    this.page = new HomePage(config.enabled(), StarterQuery.all());
  }

  void register(@Observes Router router) {
    Layout.serve(router, "/", context -> page.show(served.known()));
  }
}
