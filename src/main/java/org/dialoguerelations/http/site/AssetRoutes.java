package org.dialoguerelations.http.site;

import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.dialoguerelations.http.endpoint.StaticContent;
import org.dialoguerelations.platform.schema.Lazy;

/**
 * Serves what pages load, at {@code /assets/} and their names, the files that robots read, and the
 * JSON Schema of data set files, by which editors complete and check them.
 */
@Singleton
public class AssetRoutes {

  private static final String FOLDER = "assets/";
  private static final String ROOT = "root/";

  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "json", "application/schema+json",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml",
          "txt", "text/plain; charset=utf-8");

  private final Site site;

  AssetRoutes(Site site) {
    this.site = site;
  }

  /** The type of a file, by the end of its name. */
  static String type(String path) {
    return Objects.requireNonNull(TYPES.get(path.substring(path.lastIndexOf('.') + 1)), path);
  }

  void register(@Observes Router router) {
    site.files()
        .texts()
        .forEach(
            (path, text) -> {
              if (path.startsWith(FOLDER)) {
                serve(router, path, () -> text);
              } else if (path.startsWith(ROOT)) {
                boolean isTemplate = path.endsWith(".txt");
                serve(
                    router,
                    path.substring(ROOT.length()),
                    () -> isTemplate ? site.render(path, Map.of()) : text);
              }
            });
  }

  private static void serve(Router router, String path, Supplier<String> text) {
    Lazy<StaticContent> content = new Lazy<>(() -> StaticContent.of(type(path), text.get()));
    router.route("/" + path).blockingHandler(context -> content.get().send(context), false);
  }
}
