package org.dialoguerelations.http.export;

import io.quarkus.logging.Log;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dialoguerelations.dataset.revision.DatasetRevision;
import org.dialoguerelations.http.answer.Compression;
import org.dialoguerelations.http.answer.ErrorAnswer;
import org.dialoguerelations.http.cache.FileTags;
import org.dialoguerelations.http.cache.IfMatch;
import org.dialoguerelations.http.cache.IfNoneMatch;
import org.dialoguerelations.http.delivery.Delivery;
import org.dialoguerelations.http.endpoint.Requests;
import org.dialoguerelations.http.error.ErrorCode;
import org.dialoguerelations.http.error.Failures;
import org.dialoguerelations.http.error.Refusal;
import org.dialoguerelations.http.execution.Turns;
import org.dialoguerelations.http.headers.RequestIds;
import org.dialoguerelations.http.telemetry.ErrorNotes;

/**
 * Sends a file part by part: a part is read, in its turn, only once the one before has left for the
 * client, so that no more than one is in memory, a slow client holds no thread, and nothing is read
 * for one that has hung up.
 */
final class ExportStream<R> {

  private static final int NOT_MODIFIED = 304;

  private final RoutingContext context;
  private final HttpServerResponse response;
  private final Delivery delivery;
  private final Turns turns;
  private final String client;
  private final FileTags tags;
  private final FileRequest<R> asked;
  private final RowReader<R> rows;
  private final FileWriter<R> writer;
  private final PartCoding coding;

  /**
   * @param next the cursor behind which the next part starts; empty when this is the last
   */
  private record Part(Buffer bytes, Optional<String> next) {}

  private record Start(RowPage<?> page, Part part) {}

  ExportStream(RoutingContext context, FileRequest<R> asked, Turns turns, FileTags tags) {
    this.context = context;
    this.response = context.response();
    this.delivery = Delivery.of(context);
    this.turns = turns;
    this.client = Requests.client(context);
    this.tags = tags;
    this.asked = asked;
    this.rows = asked.rows(RequestIds.of(context));
    this.writer = asked.format().writer(asked.list(), asked.marked());
    this.coding = coding(context, asked.format());
  }

  private static PartCoding coding(RoutingContext context, Format format) {
    Compression wanted =
        Compression.best(Requests.preferences(context, HttpHeaders.ACCEPT_ENCODING))
            .orElse(Compression.NONE);
    return wanted == Compression.NONE || format.isArchive()
        ? PartCoding.identity()
        : new GzipParts();
  }

  /** Answers the request; whatever fails before the first byte is an error of its own. */
  void send() {
    Optional<Map<String, String>> unchanged =
        tags.unchanged(
            key(),
            IfNoneMatch.of(Requests.header(context, HttpHeaders.IF_NONE_MATCH)),
            asked.format().isArchive());
    if (unchanged.isPresent()) {
      if (isRefused(unchanged.get())) {
        return;
      }
      unchanged.get().forEach(response::putHeader);
      response
          .setStatusCode(NOT_MODIFIED)
          .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
          .end();
      return;
    }
    turns
        .runDear(client, this::start)
        .onSuccess(this::begin)
        .onFailure(
            error -> ErrorAnswer.send(context, Failures.refusal(error, RequestIds.of(context))));
  }

  /** All that decides the bytes, beside the data. */
  private List<String> key() {
    return List.of(
        asked.name(),
        new TreeMap<>(asked.parameters()).toString(),
        String.valueOf(asked.marked()),
        coding.name().orElse(""));
  }

  private Start start() {
    delivery.check();
    RowPage<R> page = rows.read(Optional.empty());
    return new Start(page, part(page));
  }

  private Part part(RowPage<R> page) {
    boolean last = page.next().isEmpty();
    return new Part(coding.encode(writer.write(page.rows(), last), last), page.next());
  }

  /**
   * @throws Refusal when the data are not those of this revision any more
   */
  private Part next(Optional<String> after, DatasetRevision revision) {
    RowPage<R> page = rows.read(after);
    if (page.revision().key() != revision.key()) {
      throw new Refusal(ErrorCode.DATASET_CHANGED, "The data set has just changed: ask again.");
    }
    return part(page);
  }

  /** Whether the client wants another file, if any; then it is told so. */
  private boolean isRefused(Map<String, String> headers) {
    Optional<Refusal> refusal =
        IfMatch.refusal(context.request(), Optional.ofNullable(headers.get("ETag")));
    refusal.ifPresent(one -> ErrorAnswer.send(context, one));
    return refusal.isPresent();
  }

  private void begin(Start start) {
    DatasetRevision read = start.page().revision();
    Map<String, String> headers =
        tags.headers(key(), read, start.page().day(), asked.format().isArchive());
    if (isRefused(headers)) {
      return;
    }
    String revision = read.revision();
    response
        .putHeader(HttpHeaders.CONTENT_TYPE, asked.format().contentType())
        .putHeader(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"%s-%s.%s\""
                .formatted(asked.list().name(), revision.substring(0, 12), asked.format().ending()))
        .putHeader("Dataset-Revision", revision)
        .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    headers.forEach(response::putHeader);
    asked.description().ifPresent(link -> response.putHeader("Link", link));
    coding.name().ifPresent(name -> response.putHeader(HttpHeaders.CONTENT_ENCODING, name));
    if (start.part().next().isEmpty()) {
      delivery.end(start.part().bytes());
    } else if (context.request().method() == HttpMethod.HEAD) {
      response.end();
    } else {
      response.setChunked(true);
      send(start.part(), read);
    }
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
                turns
                    .goOn(client, () -> next(part.next(), revision))
                    .onSuccess(next -> send(next, revision))
                    .onFailure(this::abort));
  }

  /** Without the end of the last chunk a client knows that the file is not complete. */
  private void abort(Throwable error) {
    Log.errorf(
        error,
        "Request %s: the export of %s was broken off",
        RequestIds.of(context),
        asked.list().name());
    ErrorNotes.note(context, ErrorCode.INTERNAL_ERROR);
    response.reset();
  }
}
