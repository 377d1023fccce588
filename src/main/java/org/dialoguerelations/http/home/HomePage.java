package org.dialoguerelations.http.home;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dialoguerelations.dataset.DatasetRevision;

/**
 * The page at {@code /}. Nothing that a client sends stands in it.
 *
 * @param graphiql whether GraphiQL is served
 * @param starters queries to begin with
 */
record HomePage(boolean graphiql, List<StarterQuery> starters) {

  private static final String GRAPHIQL = "/graphiql";

  String show(Optional<DatasetRevision> revision) {
    return """
        <!doctype html>
        <html lang="en">
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Dialogue Relations</title>
        <style>
          body { font: 1rem/1.5 system-ui, sans-serif; max-width: 44rem; margin: 3rem auto; padding: 0 1rem; color: #1b1b1b; background: #fff }
          code { overflow-wrap: anywhere }
          @media (prefers-color-scheme: dark) { body { color: #e8e8e8; background: #161616 } a { color: #8ab4f8 } }
        </style>
        <h1>Dialogue Relations</h1>
        <p>A GraphQL API over diplomatic dialogue relations: who talks to whom, where they meet, what they agree and
          ratify, which programmes they run, and for every fact the document and paragraph that says so.</p>
        <ul>
        %s  <li>Endpoint: <code>POST /graphql</code></li>
          <li><a href="/graphql/schema.graphql">Schema</a>, for download</li>
        </ul>
        %s<p>Data set revision: <code>%s</code></p>
        </html>
        """
        .formatted(
            graphiql
                ? "  <li><a href=\"%s/\">GraphiQL</a>, to explore in the browser</li>\n"
                    .formatted(GRAPHIQL)
                : "",
            graphiql ? starterList() : "",
            revision.map(DatasetRevision::revision).orElse("none yet"));
  }

  private String starterList() {
    return starters.stream()
        .map(
            starter ->
                "  <li><a href=\"%s\">%s</a></li>\n"
                    .formatted(starter.address(GRAPHIQL), starter.title()))
        .collect(Collectors.joining("", "<h2>Begin with a question</h2>\n<ul>\n", "</ul>\n"));
  }
}
