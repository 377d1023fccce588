package org.dialoguerelations.http.export;

import io.quarkus.logging.Log;
import io.vertx.core.WorkerExecutor;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import org.dialoguerelations.dataset.revision.DatasetRevision;
import org.dialoguerelations.http.answer.Compression;
import org.dialoguerelations.http.answer.ErrorAnswer;
import org.dialoguerelations.http.answer.Preferences;
import org.dialoguerelations.http.delivery.Delivery;
import org.dialoguerelations.http.error.ErrorCode;
import org.dialoguerelations.http.error.Failures;
import org.dialoguerelations.http.headers.RequestIds;
import org.dialoguerelations.http.telemetry.ErrorNotes;

/**
 * Sends a file part by part: a part is read on a worker thread only once the one before has left
 * for the client, so that no more than one is in memory, a slow client holds no thread, and nothing
 * is read for one that has hung up.
 */
final class ExportStream {

  private final RoutingContext context;
  private final HttpServerResponse response;
  private final Delivery delivery;
  private final WorkerExecutor workers;
  private final ExportPages<?> pages;
  private final PartCoding coding;

  private record Start(DatasetRevision revision, Optional<Part> part) {}

  /**
   * @param next the cursor behind which the next part starts; empty when this is the last
   */
  private record Part(Buffer bytes, Optional<String> next) {}

  ExportStream(RoutingContext context, ExportPages<?> pages, WorkerExecutor workers) {
    this.context = context;
    this.response = context.response();
    this.delivery = Delivery.of(context);
    this.workers = workers;
    this.pages = pages;
    this.coding = coding(context);
  }

  private static PartCoding coding(RoutingContext context) {
    String accepted =
        String.join(",", context.request().headers().getAll(HttpHeaders.ACCEPT_ENCODING));
    return Compression.best(Preferences.of(accepted)).orElse(Compression.NONE) == Compression.NONE
        ? PartCoding.identity()
        : new GzipParts();
  }

  /** Answers the request; whatever fails before the first byte is an error of its own. */
  void send() {
    boolean body = context.request().method() != HttpMethod.HEAD;
    workers
        .executeBlocking(() -> start(body), false)
        .onSuccess(this::begin)
        .onFailure(
            error -> ErrorAnswer.send(context, Failures.refusal(error, RequestIds.of(context))));
  }

  private Start start(boolean body) {
    delivery.check();
    DatasetRevision revision = pages.revision();
    return new Start(
        revision, body ? Optional.of(read(Optional.empty(), revision)) : Optional.empty());
  }

  private Part read(Optional<String> after, DatasetRevision revision) {
    ExportPages.Part part = pages.read(after, revision);
    return new Part(coding.encode(part.text(), part.next().isEmpty()), part.next());
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
        .putHeader("Dataset-Revision", revision)
        .putHeader(HttpHeaders.VARY, "Accept-Encoding");
    coding.name().ifPresent(name -> response.putHeader(HttpHeaders.CONTENT_ENCODING, name));
    start.part().ifPresentOrElse(part -> sendFirst(part, start.revision()), response::end);
  }

  private void sendFirst(Part part, DatasetRevision revision) {
    response.setChunked(part.next().isPresent());
    send(part, revision);
  }

  private void send(Part part, DatasetRevision revision) {
    if (response.closed()) {
      return;
    }
    if (part.next().isEmpty()) {
      delivery.endWith(part.bytes());
      return;
    }
    delivery
        .write(part.bytes())
        .onSuccess(
            written ->
                workers
                    .executeBlocking(() -> read(part.next(), revision), false)
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
    ErrorNotes.note(context, ErrorCode.INTERNAL_ERROR);
    response.reset();
  }
}
