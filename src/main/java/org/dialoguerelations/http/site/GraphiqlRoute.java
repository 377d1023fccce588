package org.dialoguerelations.http.site;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dialoguerelations.http.endpoint.GraphiqlConfig;
import org.dialoguerelations.http.endpoint.StaticContent;
import org.dialoguerelations.kernel.ServiceFile;
import org.dialoguerelations.platform.schema.Lazy;

/**
 * Serves GraphiQL: a page with the questions that visitors ask, and what it loads, at addresses
 * that have the hash of the bytes in them. All of it is read when somebody opens the page.
 */
@Singleton
public class GraphiqlRoute {

  private static final String PAGE = "/graphiql";
  private static final String STARTERS = "starters/";

  /** What {@code src/graphiql} makes, in {@code src/main/resources/graphiql}. */
  private static final List<String> FILES = List.of("graphiql.js", "graphiql.css", "licences.txt");

  private final boolean enabled;
  private final Lazy<Map<String, StaticContent>> contents;

  GraphiqlRoute(Site site, GraphiqlConfig config) {
    this.enabled = config.enabled();
    this.contents = new Lazy<>(() -> contents(site));
  }

  void register(@Observes Router router) {
    if (enabled) {
      router.route(PAGE).blockingHandler(this::answer, false);
      router.route(PAGE + "/:hash/:file").blockingHandler(this::answer, false);
    }
  }

  private void answer(RoutingContext context) {
    StaticContent content =
        contents.get().get(context.pathParams().isEmpty() ? PAGE : context.request().path());
    if (content == null) {
      context.next();
    } else {
      content.send(context);
    }
  }

  private static Map<String, StaticContent> contents(Site site) {
    Map<String, StaticContent> contents = new HashMap<>();
    Map<String, Object> values = new HashMap<>();
    for (String name : FILES) {
      StaticContent file =
          StaticContent.unchanging(
              AssetRoutes.type(name), ServiceFile.bytes("graphiql/" + name + ".gz"));
      String address = PAGE + "/" + file.tag() + "/" + name;
      contents.put(address, file);
      values.put(name.substring(name.indexOf('.') + 1), address);
    }
    values.put("starters", starters());
    contents.put(PAGE, StaticContent.of(Site.HTML, site.render("graphiql.html", values)));
    return contents;
  }

  private static String starters() {
    return ServiceFile.text(STARTERS + "index.txt")
        .lines()
        .map(name -> ServiceFile.text(STARTERS + name))
        .collect(Collectors.joining("\n"));
  }
}
