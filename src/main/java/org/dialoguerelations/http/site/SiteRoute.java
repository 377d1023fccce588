package org.dialoguerelations.http.site;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dialoguerelations.dataset.revision.DatasetRevision;
import org.dialoguerelations.dataset.revision.ServedRevision;
import org.dialoguerelations.http.answer.AnswerFactory;
import org.dialoguerelations.http.answer.Compression;
import org.dialoguerelations.http.answer.ErrorAnswer;
import org.dialoguerelations.http.answer.Form;
import org.dialoguerelations.http.answer.GraphQLForm;
import org.dialoguerelations.http.answer.HttpAnswer;
import org.dialoguerelations.http.answer.MediaType;
import org.dialoguerelations.http.answer.Preferences;
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

  private static final Map<String, String> LOOKED_AT_ANEW =
      Map.of("Cache-Control", "public, no-cache");

  private final Site site;
  private final ServedRevision served;
  private final CachedAnswers cached;
  private final AnswerFactory answers;

  SiteRoute(Site site, ServedRevision served, CachedAnswers cached, AnswerFactory answers) {
    this.site = site;
    this.served = served;
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
    List<String> language = language(context, given);
    PageRequest request =
        request(
            page,
            path,
            given,
            name -> name.equals(Site.LANGUAGE) ? language : values(context, page, given, name));
    answer(context, request, form(request, type))
        .thenCompose(
            answer ->
                orNearest(
                    context,
                    type,
                    answer,
                    () ->
                        request(
                            site.page("not-found"),
                            path,
                            given,
                            name ->
                                name.equals(Site.LANGUAGE)
                                    ? language
                                    : List.copyOf(context.pathParams().values()))))
        .thenAccept(answer -> AnswerSender.send(context, answer));
  }

  /**
   * Answers with a page whose address has nothing to say to the service, and that clients look at
   * anew each time.
   */
  void answer(RoutingContext context, SitePage page, Function<PageForm, Form> form) {
    if (!ErrorAnswer.isRead(context)) {
      return;
    }
    PageRequest request = site.request(page, context.request().path(), name -> List.of(), Set.of());
    answer(context, request, form.apply(page(request, PageType.HTML)))
        .thenAccept(
            answer ->
                AnswerSender.send(
                    context, answer.complete() ? answer.with(LOOKED_AT_ANEW) : answer));
  }

  private PageForm page(PageRequest request, PageType type) {
    return new PageForm(
        site,
        type.template(request.page()),
        type.contentType(),
        request.values(),
        HttpResponseStatus.OK.code());
  }

  private PageRequest request(
      SitePage page, String path, AddressQuery given, Function<String, List<String>> values) {
    return site.request(
        page,
        path,
        values,
        given.values().containsKey(Site.LANGUAGE) ? Set.of() : Set.of(Site.LANGUAGE));
  }

  /**
   * The language of names, if it is not that in which the data set has them first: by the parameter
   * {@code lang}, else by {@code Accept-Language}. It is one of those that the data set has, so
   * that there are no more forms of a page than these.
   */
  private List<String> language(RoutingContext context, AddressQuery given) {
    List<String> languages = served.known().map(DatasetRevision::languages).orElse(List.of());
    Preferences wanted =
        given.values().containsKey(Site.LANGUAGE)
            ? Preferences.of(String.join(",", given.all(Site.LANGUAGE)))
            : Requests.preferences(context, HttpHeaders.ACCEPT_LANGUAGE);
    List<String> chosen =
        wanted
            .language(Stream.concat(Stream.of(Site.ENGLISH), languages.stream()).toList())
            .filter(languages::contains)
            .stream()
            .toList();
    context
        .response()
        .putHeader(
            HttpHeaders.CONTENT_LANGUAGE,
            Stream.concat(Stream.of(Site.ENGLISH), chosen.stream())
                .distinct()
                .collect(Collectors.joining(", ")))
        .headers()
        .add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    return chosen;
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
        type == PageType.JSON ? new GraphQLForm(answers, MediaType.JSON) : page(request, type),
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
      RoutingContext context, PageType type, HttpAnswer answer, Supplier<PageRequest> near) {
    if (answer.status() != ErrorCode.NOT_FOUND.status() || type != PageType.HTML) {
      return CompletableFuture.completedStage(answer);
    }
    PageRequest nearest = near.get();
    return answer(
            context,
            nearest,
            new PageForm(
                site, "not-found.html", Site.HTML, nearest.values(), ErrorCode.NOT_FOUND.status()))
        .thenApply(found -> found.status() == ErrorCode.NOT_FOUND.status() ? found : answer);
  }
}
