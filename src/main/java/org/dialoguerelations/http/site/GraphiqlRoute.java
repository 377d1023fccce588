package org.dialoguerelations.http.site;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  /** What {@code src/graphiql} makes, in {@code src/main/resources/graphiql}. */
  private static final List<String> FILES = List.of("graphiql.js", "graphiql.css", "licences.txt");

  private final boolean enabled;
  private final Site site;
  private final SiteRoute pages;
  private final Lazy<Files> files = new Lazy<>(GraphiqlRoute::read);

  /**
   * What it loads.
   *
   * @param contents by their addresses
   * @param addresses by the endings of their names
   */
  private record Files(
      Map<String, StaticContent> contents, Map<String, String> addresses, Starters starters) {}

  GraphiqlRoute(Site site, SiteRoute pages, GraphiqlConfig config) {
    this.enabled = config.enabled();
    this.site = site;
    this.pages = pages;
  }

  void register(@Observes Router router) {
    if (enabled) {
      router.route(PAGE).blockingHandler(this::page, false);
      router.route(PAGE + "/:hash/:file").blockingHandler(this::file, false);
    }
  }

  private void page(RoutingContext context) {
    Files all = files.get();
    pages.answer(
        context,
        site.page("graphiql"),
        form -> new GraphiqlForm(form, all.addresses(), all.starters()));
  }

  private void file(RoutingContext context) {
    StaticContent content = files.get().contents().get(context.request().path());
    if (content == null) {
      context.next();
    } else {
      content.send(context);
    }
  }

  private static Files read() {
    Map<String, StaticContent> contents = new HashMap<>();
    Map<String, String> addresses = new HashMap<>();
    for (String name : FILES) {
      StaticContent file =
          StaticContent.unchanging(
              AssetRoutes.type(name), ServiceFile.bytes("graphiql/" + name + ".gz"));
      String address = PAGE + "/" + file.tag() + "/" + name;
      contents.put(address, file);
      addresses.put(name.substring(name.indexOf('.') + 1), address);
    }
    return new Files(contents, addresses, Starters.read());
  }
}
