package org.dialoguerelations.http.site;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dialoguerelations.dataset.importing.RecordPaths;
import org.dialoguerelations.http.answer.ErrorAnswer;
import org.dialoguerelations.http.endpoint.Requests;
import org.dialoguerelations.http.endpoint.StaticContent;
import org.dialoguerelations.http.error.Refusal;
import org.dialoguerelations.http.execution.Turns;
import org.dialoguerelations.platform.load.Cancellation;
import org.dialoguerelations.platform.load.ReadTransaction;

/**
 * Answers {@code /sitemap.xml}: the addresses of all pages, or of the files that have them where
 * there are many. Since they have to be whole, there is none without a public address.
 */
@Singleton
public class SitemapRoute {

  /** Addresses of one file; sitemaps.org allows five times as many. */
  static final int MOST = 10_000;

  private static final String XML = "application/xml; charset=utf-8";

  private final Site site;
  private final RecordPaths records;
  private final ReadTransaction snapshot;
  private final Turns turns;

  SitemapRoute(Site site, RecordPaths records, ReadTransaction snapshot, Turns turns) {
    this.site = site;
    this.records = records;
    this.snapshot = snapshot;
    this.turns = turns;
  }

  void register(@Observes Router router) {
    if (site.isPublic()) {
      router.route("/sitemap.xml").handler(context -> send(context, this::first));
      router
          .routeWithRegex("/sitemap-(?<part>[1-9][0-9]{0,4})\\.xml")
          .handler(
              context -> send(context, () -> part(Integer.parseInt(context.pathParam("part")))));
    }
  }

  private void send(RoutingContext context, Supplier<String> text) {
    if (ErrorAnswer.isRead(context)) {
      turns
          .runDear(
              Requests.client(context),
              () -> StaticContent.of(XML, snapshot.read(new Cancellation(), text)))
          .onSuccess(content -> content.send(context))
          .onFailure(context::fail);
    }
  }

  private String first() {
    int parts = parts();
    return parts == 1
        ? part(1)
        : site.render(
            "sitemap-index.xml",
            Map.of(
                "paths",
                IntStream.rangeClosed(1, parts).mapToObj("/sitemap-%d.xml"::formatted).toList()));
  }

  private int parts() {
    return Math.max(1, Math.toIntExact((records.count() + MOST - 1) / MOST));
  }

  /** Some of the addresses; with the first, those of pages that are of no record. */
  private String part(int number) {
    if (number > parts()) {
      throw Refusal.notFound();
    }
    Stream<String> pages = number == 1 ? pages() : Stream.empty();
    List<String> paths = records.some((number - 1) * MOST, MOST);
    return site.render(
        "sitemap.xml", Map.of("paths", Stream.concat(pages, paths.stream()).toList()));
  }

  private Stream<String> pages() {
    return site.pages().stream()
        .filter(page -> page.isAddressed() && page.parts().isEmpty())
        .filter(page -> PageType.of(page, site.files()).contains(PageType.HTML))
        .map(SitePage::path);
  }
}
