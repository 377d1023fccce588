package org.dialoguerelations.http.export;

import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.HttpException;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.dialoguerelations.http.answer.ErrorAnswer;
import org.dialoguerelations.http.cache.FileTags;
import org.dialoguerelations.http.endpoint.StaticContent;
import org.dialoguerelations.http.error.ErrorCode;
import org.dialoguerelations.http.error.Failures;
import org.dialoguerelations.http.error.Refusal;
import org.dialoguerelations.http.headers.RequestIds;
import org.dialoguerelations.http.limits.LimitsConfig;
import org.dialoguerelations.kernel.InvalidInputException;

/**
 * Answers {@code GET} and {@code HEAD} of {@code /export/}, a list, a dot and a format; and of the
 * files that describe them.
 */
@Singleton
public class ExportRoute {

  private final ExportFiles files;
  private final FileTags tags;
  private final WorkerExecutor workers;

  ExportRoute(ExportFiles files, FileTags tags, Vertx vertx, LimitsConfig limits) {
    this.files = files;
    this.tags = tags;
    // Few of their own: many exports at once must not take the processor from all else.
    this.workers = vertx.createSharedWorkerExecutor("export", limits.concurrentExecutions());
  }

  @PreDestroy
  void close() {
    workers.close();
  }

  void register(@Observes Router router) {
    router.route("/export/:file").handler(this::answer);
  }

  private void answer(RoutingContext context) {
    workers
        .executeBlocking(files::all, false)
        .map(
            all -> {
              answer(context, all);
              return all;
            })
        .onFailure(context::fail);
  }

  private void answer(RoutingContext context, ExportFiles.All all) {
    String name = context.pathParam("file");
    ExportFiles.File file = all.files().get(name);
    StaticContent description = all.descriptions().get(name);
    if (description != null) {
      description.send(context);
    } else if (file == null) {
      ErrorAnswer.send(
          context,
          new Refusal(
              ErrorCode.UNKNOWN_EXPORT,
              "There is "
                  + String.join(", ", all.files().keySet())
                  + "; the columns are described in datapackage.json."));
    } else if (ErrorAnswer.isRead(context)) {
      answer(context, file.list(), file.format());
    }
  }

  private <R> void answer(RoutingContext context, FileList<R> list, Format format) {
    try {
      FileRequest<R> request =
          FileRequest.of(list, format, ExportQuery.parameters(context.queryParams()));
      new ExportStream<>(context, request, workers, tags).send();
    } catch (InvalidInputException | Refusal e) {
      ErrorAnswer.send(context, Failures.refusal(e, RequestIds.of(context)));
    } catch (HttpException e) {
      ErrorAnswer.send(
          context,
          new Refusal(ErrorCode.INVALID_ARGUMENT, "The query of the address cannot be decoded."));
    }
  }
}
