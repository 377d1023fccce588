package org.dialoguerelations.http.export;

import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.HttpException;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.TreeMap;
import org.dialoguerelations.dataset.revision.DatasetRevisions;
import org.dialoguerelations.http.answer.ErrorAnswer;
import org.dialoguerelations.http.error.ErrorCode;
import org.dialoguerelations.http.error.Failures;
import org.dialoguerelations.http.error.Refusal;
import org.dialoguerelations.http.headers.RequestIds;
import org.dialoguerelations.http.limits.LimitsConfig;
import org.dialoguerelations.kernel.InvalidInputException;
import org.dialoguerelations.platform.code.CodeLookup;
import org.dialoguerelations.platform.export.Export;
import org.dialoguerelations.platform.load.ReadTransaction;
import org.dialoguerelations.platform.page.Filter;

/** Answers {@code GET} and {@code HEAD} of {@code /export/}, a list, a dot and a format. */
@Singleton
public class ExportRoute {

  private record File(Export<?, ?, ?> export, Format format) {}

  private final DatasetRevisions revisions;
  private final ReadTransaction snapshot;
  private final CodeLookup codes;
  private final WorkerExecutor workers;
  private final Map<String, File> files = new TreeMap<>();

  ExportRoute(
      DatasetRevisions revisions,
      ReadTransaction snapshot,
      CodeLookup codes,
      Vertx vertx,
      LimitsConfig limits,
      @Any Instance<Export<?, ?, ?>> exports) {
    this.revisions = revisions;
    this.snapshot = snapshot;
    this.codes = codes;
    // Few of their own: many exports at once must not take the processor from all else.
    this.workers = vertx.createSharedWorkerExecutor("export", limits.concurrentExecutions());
    for (Export<?, ?, ?> export : exports) {
      for (Format format : Format.values()) {
        files.put(export.name() + "." + format.ending(), new File(export, format));
      }
    }
  }

  @PreDestroy
  void close() {
    workers.close();
  }

  void register(@Observes Router router) {
    router.route("/export/:file").handler(this::answer);
  }

  private void answer(RoutingContext context) {
    File file = files.get(context.pathParam("file"));
    if (file == null) {
      ErrorAnswer.send(
          context,
          new Refusal(
              ErrorCode.UNKNOWN_EXPORT, "There is " + String.join(", ", files.keySet()) + "."));
    } else if (ErrorAnswer.isRead(context)) {
      answer(context, file.export(), file.format());
    }
  }

  private <F extends Filter, O extends Enum<O>, R> void answer(
      RoutingContext context, Export<F, O, R> export, Format format) {
    try {
      new ExportStream(
              context,
              new ExportPages<>(
                  export,
                  format,
                  ExportQuery.read(export, context.queryParams()),
                  codes,
                  revisions,
                  snapshot),
              workers)
          .send();
    } catch (InvalidInputException | Refusal e) {
      ErrorAnswer.send(context, Failures.refusal(e, RequestIds.of(context)));
    } catch (HttpException e) {
      ErrorAnswer.send(
          context,
          new Refusal(ErrorCode.INVALID_ARGUMENT, "The query of the address cannot be decoded."));
    }
  }
}
