package org.dialoguerelations.http.export;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.HttpException;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.dialoguerelations.http.answer.ErrorAnswer;
import org.dialoguerelations.http.answer.MediaType;
import org.dialoguerelations.http.cache.FileTags;
import org.dialoguerelations.http.endpoint.Requests;
import org.dialoguerelations.http.endpoint.StaticContent;
import org.dialoguerelations.http.error.ErrorCode;
import org.dialoguerelations.http.error.Failures;
import org.dialoguerelations.http.error.Refusal;
import org.dialoguerelations.http.execution.Turns;
import org.dialoguerelations.http.headers.RequestIds;
import org.dialoguerelations.kernel.InvalidInputException;

/**
 * Answers {@code GET} and {@code HEAD} of {@code /export/}, a list, a dot and a format; and of the
 * files that describe them. {@code /export} leads to what there is.
 */
@Singleton
public class ExportRoute {

  private final ExportFiles files;
  private final FileTags tags;
  private final Turns turns;

  ExportRoute(ExportFiles files, FileTags tags, Turns turns) {
    this.files = files;
    this.tags = tags;
    this.turns = turns;
  }

  void register(@Observes Router router) {
    router.route("/export").handler(ExportRoute::showAll);
    router.route("/export/:file").handler(this::answer);
  }

  /** People find all files on a page, programs in a list. */
  private static void showAll(RoutingContext context) {
    if (ErrorAnswer.isRead(context)) {
      boolean page = MediaType.prefersPage(Requests.preferences(context, HttpHeaders.ACCEPT));
      context
          .response()
          .setStatusCode(HttpResponseStatus.SEE_OTHER.code())
          .putHeader(HttpHeaders.LOCATION, page ? "/data#files" : "/export/" + ExportFiles.INDEX)
          .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT)
          .end();
    }
  }

  private void answer(RoutingContext context) {
    String name = context.pathParam("file");
    turns
        .run(
            Requests.client(context),
            () ->
                files.all().files().containsKey(name)
                    ? Optional.<StaticContent>empty()
                    : files.description(name))
        .map(
            description -> {
              answer(context, name, description);
              return description;
            })
        .onFailure(context::fail);
  }

  private void answer(RoutingContext context, String name, Optional<StaticContent> description) {
    ExportFiles.File file = files.all().files().get(name);
    if (description.isPresent()) {
      description.get().send(context);
    } else if (file == null) {
      ErrorAnswer.send(
          context,
          new Refusal(
              ErrorCode.UNKNOWN_EXPORT,
              "There is "
                  + String.join(", ", files.all().files().keySet())
                  + "; the columns are described in datapackage.json."));
    } else if (ErrorAnswer.isRead(context)) {
      answer(context, file.list(), file.format());
    }
  }

  private <R> void answer(RoutingContext context, FileList<R> list, Format format) {
    try {
      FileRequest<R> request =
          FileRequest.of(list, format, ExportQuery.parameters(context.queryParams()));
      new ExportStream<>(context, request, turns, tags).send();
    } catch (InvalidInputException | Refusal e) {
      ErrorAnswer.send(context, Failures.refusal(e, RequestIds.of(context)));
    } catch (HttpException e) {
      ErrorAnswer.send(
          context,
          new Refusal(ErrorCode.INVALID_ARGUMENT, "The query of the address cannot be decoded."));
    }
  }
}
