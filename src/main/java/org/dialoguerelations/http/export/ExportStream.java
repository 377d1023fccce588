package org.dialoguerelations.http.export;

import io.quarkus.logging.Log;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import org.dialoguerelations.dataset.DatasetRevision;
import org.dialoguerelations.http.hygiene.RequestIds;

/**
 * Sends a file part by part: a part is read on a worker thread only once the one before has left
 * for the client, so that no more than one is in memory, a slow client holds no thread, and nothing
 * is read for one that has hung up.
 */
final class ExportStream {

  private final RoutingContext context;
  private final HttpServerResponse response;
  private final Vertx vertx;
  private final ExportPages<?> pages;

  private record Start(DatasetRevision revision, Optional<ExportPages.Part> part) {}

  ExportStream(RoutingContext context, ExportPages<?> pages) {
    this.context = context;
    this.response = context.response();
    this.vertx = context.vertx();
    this.pages = pages;
  }

  /** Answers the request; whatever fails before the first byte is an error of its own. */
  void send() {
    boolean body = context.request().method() != HttpMethod.HEAD;
    vertx
        .executeBlocking(() -> start(body), false)
        .onSuccess(this::begin)
        .onFailure(error -> ExportError.send(context, error));
  }

  private Start start(boolean body) {
    DatasetRevision revision = pages.revision();
    return new Start(
        revision, body ? Optional.of(pages.read(Optional.empty(), revision)) : Optional.empty());
  }

  private void begin(Start start) {
    String revision = start.revision().revision();
    response
        .putHeader(HttpHeaders.CONTENT_TYPE, pages.format().contentType())
        .putHeader(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"%s-%s.%s\""
                .formatted(
                    pages.export().name(), revision.substring(0, 12), pages.format().ending()))
        .putHeader("Dataset-Revision", revision);
    start.part().ifPresentOrElse(part -> sendFirst(part, start.revision()), response::end);
  }

  private void sendFirst(ExportPages.Part part, DatasetRevision revision) {
    response.setChunked(part.next().isPresent());
    send(part, revision);
  }

  private void send(ExportPages.Part part, DatasetRevision revision) {
    if (response.closed()) {
      return;
    }
    if (part.next().isEmpty()) {
      response.end(part.text());
      return;
    }
    response
        .write(part.text())
        .onSuccess(
            written ->
                vertx
                    .executeBlocking(() -> pages.read(part.next(), revision), false)
                    .onSuccess(next -> send(next, revision))
                    .onFailure(this::abort));
  }

  /** Without the end of the last chunk a client knows that the file is not complete. */
  private void abort(Throwable error) {
    Log.errorf(
        error,
        "Request %s: the export of %s was broken off",
        RequestIds.of(context),
        pages.export().name());
    response.reset();
  }
}
