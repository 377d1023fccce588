package org.dialoguerelations.http.pages;

import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dialoguerelations.dataset.revision.DatasetRevision;
import org.dialoguerelations.dataset.revision.ServedRevision;

/** Answers {@code GET /}. Nothing that a client sends stands in the page. */
@Singleton
public class HomePage {

  private static final String GRAPHIQL = "/graphiql";

  private final ServedRevision served;
  private final boolean graphiql;
  private final List<StarterQuery> starters = StarterQuery.all();

  HomePage(ServedRevision served, HomeConfig config) {
    this.served = served;
    this.graphiql = config.enabled();
  }

  void register(@Observes Router router) {
    Layout.serve(router, "/", context -> show(served.known()));
  }

  private String show(Optional<DatasetRevision> revision) {
    return Layout.page(
        "Dialogue Relations",
        """
        <h1>Dialogue Relations</h1>
        <p>A GraphQL API over diplomatic dialogue relations: who talks to whom, where they meet, what they agree and
          ratify, which programmes they run, and for every fact the document and paragraph that says so.</p>
        <ul>
        %s  <li>Endpoint: <code>POST /graphql</code></li>
          <li><a href="/graphql/schema.graphql">Schema</a>, for download</li>
          <li><a href="/errors">Errors</a>, and what to do about each</li>
        </ul>
        %s<p>Data set revision: <code>%s</code></p>
        """
            .formatted(
                graphiql
                    ? "  <li><a href=\"%s/\">GraphiQL</a>, to explore in the browser</li>\n"
                        .formatted(GRAPHIQL)
                    : "",
                graphiql ? starterList() : "",
                Layout.escape(revision.map(DatasetRevision::revision).orElse("none yet"))));
  }

  private String starterList() {
    return starters.stream()
        .map(
            starter ->
                "  <li><a href=\"%s\">%s</a></li>\n"
                    .formatted(starter.address(GRAPHIQL), Layout.escape(starter.title())))
        .collect(Collectors.joining("", "<h2>Begin with a question</h2>\n<ul>\n", "</ul>\n"));
  }
}
