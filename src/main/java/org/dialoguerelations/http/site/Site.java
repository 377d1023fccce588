package org.dialoguerelations.http.site;

import graphql.language.VariableDefinition;
import graphql.schema.GraphQLSchema;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dialoguerelations.http.endpoint.GraphiqlConfig;
import org.dialoguerelations.http.error.Refusal;
import org.dialoguerelations.http.operations.OperationDocuments;
import org.dialoguerelations.http.operations.OwnDocuments;
import org.dialoguerelations.http.schema.ServedSchema;
import org.dialoguerelations.platform.schema.Lazy;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The pages and their templates, which are parsed when the first page is asked for. */
@Singleton
public class Site implements OwnDocuments {

  static final String HTML = PageType.HTML.contentType();

  /** The parameter, and the variable of documents, for the language of names. */
  static final String LANGUAGE = "lang";

  /** The language of all else on pages. */
  static final String ENGLISH = "en";

  private final SiteFiles files = SiteFiles.read();
  private final List<SitePage> pages;
  private final GraphQLSchema schema;
  private final OperationDocuments checked;
  private final Map<String, Object> service;
  private final Lazy<Templates> templates;
  private final Lazy<String> fingerprint = new Lazy<>(files::fingerprint);

  Site(
      ServedSchema schema,
      OperationDocuments documents,
      GraphiqlConfig graphiql,
      @ConfigProperty(name = "dialogue-relations.public-url") Optional<String> address) {
    this.schema = schema.graphql();
    this.checked = documents;
    this.pages =
        files.names("", ".graphql").stream().map(name -> SitePage.of(name, files)).toList();
    this.service =
        Map.of(
            "address", address.map(url -> url.replaceFirst("/$", "")).orElse(""),
            "graphiql", graphiql.enabled());
    this.templates =
        new Lazy<>(
            () ->
                new Templates(
                    files,
                    pages.stream()
                        .filter(page -> page.type().isPresent())
                        .collect(Collectors.toMap(page -> page.type().get(), SitePage::folder))));
  }

  @Override
  public List<String> documents() {
    return pages.stream().map(SitePage::document).toList();
  }

  SiteFiles files() {
    return files;
  }

  List<SitePage> pages() {
    return pages;
  }

  /** The page of these files. */
  SitePage page(String name) {
    return pages.stream().filter(page -> page.name().equals(name)).findFirst().orElseThrow();
  }

  /** Whether it is known under which address the service is public. */
  boolean isPublic() {
    return !String.valueOf(service.get("address")).isEmpty();
  }

  String fingerprint() {
    return fingerprint.get();
  }

  /**
   * A request for a page.
   *
   * @param path of its address
   * @param given the values of a parameter, or of a part of the path
   * @param implied parameters whose values are not from the address
   * @throws Refusal when a parameter has not the form of its type
   */
  PageRequest request(
      SitePage page, String path, Function<String, List<String>> given, Set<String> implied) {
    List<VariableDefinition> declared =
        checked
            .check(page.document(), page.name())
            .operation(Optional.empty())
            .getVariableDefinitions();
    PageVariables variables = new PageVariables(schema, declared, given);
    Map<String, List<String>> used = new HashMap<>(variables.used());
    page.parts().forEach(used::remove);
    implied.forEach(used::remove);
    page.defaults().forEach((name, value) -> used.remove(name, List.of(value)));
    return new PageRequest(
        page,
        variables.values(),
        new PageAddress(path, used),
        FilterForm.of(
            schema,
            declared.stream()
                .filter(variable -> !page.parts().contains(variable.getName()))
                .toList(),
            variables.used()));
  }

  /** A page, over the values of an answer. */
  String render(String template, Map<String, Object> values) {
    Map<String, Object> all = new HashMap<>(values);
    all.put("site", service);
    return templates.get().render(template, all);
  }

  /** A page that says what is wrong. */
  public String error(Refusal refusal) {
    return render(
        "error.html",
        Map.of(
            "code", refusal.code().name(),
            "message", refusal.getMessage(),
            "remedy", refusal.code().remedy()));
  }
}
