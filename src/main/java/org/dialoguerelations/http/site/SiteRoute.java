package org.dialoguerelations.http.site;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.dialoguerelations.http.answer.AnswerFactory;
import org.dialoguerelations.http.answer.Compression;
import org.dialoguerelations.http.answer.ErrorAnswer;
import org.dialoguerelations.http.answer.Form;
import org.dialoguerelations.http.answer.GraphQLForm;
import org.dialoguerelations.http.answer.HttpAnswer;
import org.dialoguerelations.http.answer.MediaType;
import org.dialoguerelations.http.cache.CachedAnswers;
import org.dialoguerelations.http.cache.IfNoneMatch;
import org.dialoguerelations.http.delivery.Delivery;
import org.dialoguerelations.http.endpoint.AddressQuery;
import org.dialoguerelations.http.endpoint.AnswerSender;
import org.dialoguerelations.http.endpoint.Requests;
import org.dialoguerelations.http.error.ErrorCode;
import org.dialoguerelations.http.error.Refusal;
import org.dialoguerelations.http.execution.Call;
import org.dialoguerelations.http.execution.CostOption;
import org.dialoguerelations.http.execution.UnknownCodes;
import org.dialoguerelations.http.headers.RequestIds;
import org.dialoguerelations.http.headers.SecurityHeaders;

/**
 * Answers the addresses of pages, on the way that all requests go: a page is a form of an answer.
 */
@Singleton
public class SiteRoute {

  private final Site site;
  private final CachedAnswers cached;
  private final AnswerFactory answers;

  SiteRoute(Site site, CachedAnswers cached, AnswerFactory answers) {
    this.site = site;
    this.cached = cached;
    this.answers = answers;
  }

  void register(@Observes Router router) {
    for (SitePage page : site.pages()) {
      if (page.isAddressed()) {
        router.route(page.path()).blockingHandler(context -> handle(context, page), false);
      }
    }
  }

  private void handle(RoutingContext context, SitePage page) {
    if (!ErrorAnswer.isRead(context)) {
      return;
    }
    String path = context.request().path();
    if (path.length() > 1 && path.endsWith("/")) {
      throw Refusal.notFound();
    }
    context.response().putHeader(SecurityHeaders.POLICY, SecurityHeaders.page());
    String query = context.request().query();
    AddressQuery given = AddressQuery.of(query == null ? "" : query);
    PageType type = type(context, page, given);
    PageRequest request = site.request(page, path, name -> values(context, page, given, name));
    answer(context, request, form(request, type))
        .thenCompose(answer -> orNearest(context, request, type, answer))
        .thenAccept(answer -> AnswerSender.send(context, answer));
  }

  private static List<String> values(
      RoutingContext context, SitePage page, AddressQuery given, String name) {
    if (page.parts().contains(name)) {
      return List.of(context.pathParam(name));
    }
    // The size of a page is asked for from one end of it.
    boolean other = name.equals("first") && given.values().containsKey("last");
    return other || given.values().containsKey(name)
        ? given.all(name)
        : Optional.ofNullable(page.defaults().get(name)).stream().toList();
  }

  /** By the parameter {@code as}, for people; else by {@code Accept}. */
  private PageType type(RoutingContext context, SitePage page, AddressQuery given) {
    List<PageType> offered = PageType.of(page, site.files());
    List<String> as = given.all("as");
    return offered.stream()
        .filter(type -> as.contains(type.ending()))
        .findFirst()
        .orElseGet(() -> accepted(context, offered));
  }

  private static PageType accepted(RoutingContext context, List<PageType> offered) {
    // Whoever asks for a feed by its address means it.
    if (offered.get(0) == PageType.FEED) {
      return PageType.FEED;
    }
    List<String> names = offered.stream().map(PageType::essence).toList();
    return Requests.preferences(context, HttpHeaders.ACCEPT)
        .best(names)
        .map(best -> offered.get(names.indexOf(best)))
        .orElseThrow(
            () ->
                new Refusal(
                    ErrorCode.NOT_ACCEPTABLE, "Accept " + String.join(" or ", names) + "."));
  }

  private Form form(PageRequest request, PageType type) {
    return new RecordForm(
        type == PageType.JSON
            ? new GraphQLForm(answers, MediaType.JSON)
            : new PageForm(
                site,
                type.template(request.page()),
                type.contentType(),
                request.values(),
                HttpResponseStatus.OK.code()),
        request);
  }

  private CompletionStage<HttpAnswer> answer(
      RoutingContext context, PageRequest request, Form form) {
    Call call =
        new Call(
            request.page().document(),
            Optional.empty(),
            request.variables(),
            true,
            CostOption.SILENT,
            UnknownCodes.WARN,
            form,
            Compression.best(Requests.preferences(context, HttpHeaders.ACCEPT_ENCODING))
                .orElse(Compression.NONE),
            RequestIds.of(context),
            Requests.client(context),
            Delivery.of(context));
    return cached.answer(call, IfNoneMatch.of(Requests.header(context, HttpHeaders.IF_NONE_MATCH)));
  }

  /** What is near is shown where there is no record. */
  private CompletionStage<HttpAnswer> orNearest(
      RoutingContext context, PageRequest asked, PageType type, HttpAnswer answer) {
    if (answer.status() != ErrorCode.NOT_FOUND.status() || type != PageType.HTML) {
      return CompletableFuture.completedStage(answer);
    }
    PageRequest nearest =
        site.request(
            site.page("not-found"),
            asked.address().path(),
            name -> List.copyOf(context.pathParams().values()));
    return answer(
            context,
            nearest,
            new PageForm(
                site, "not-found.html", Site.HTML, nearest.values(), ErrorCode.NOT_FOUND.status()))
        .thenApply(found -> found.status() == ErrorCode.NOT_FOUND.status() ? found : answer);
  }
}
